<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>Serveur ou pays</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Où ils vont</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Choose how Maikr’s window looks.</source>
        <translation>Choisissez l’aspect de la fenêtre de Maikr.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Nothing in the window moves by itself. Without this, Maikr does as the system asks.</source>
        <translation>Rien dans la fenêtre ne bouge de soi-même. Sans cela, Maikr fait comme le demande le système.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>AvatarRow</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>PNG and JPEG pictures</source>
        <translation>Images PNG et JPEG</translation>
    </message>
    <message>
        <source>PNG or JPEG. Only the pixels are sent, not where or when it was taken.</source>
        <translation>PNG ou JPEG. Seuls les pixels sont envoyés, pas le lieu ni la date de la prise de vue.</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
</context>
<context>
    <name>BundlesCard</name>
    <message>
        <source>All the names of a well-known site, to be sent its way by one rule.</source>
        <translation>Tous les noms d’un site connu, envoyés sur leur chemin par une seule règle.</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Créer une règle</translation>
    </message>
    <message>
        <source>Make a rule of {bundle}</source>
        <translation>Créer une règle avec {bundle}</translation>
    </message>
    <message>
        <source>Names and addresses: {count}</source>
        <translation>Noms et adresses&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>CheckKinds</name>
    <message>
        <source>Account</source>
        <comment>account</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Background service</source>
        <comment>daemon</comment>
        <translation>Service d’arrière-plan</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>clock</comment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Disk space</source>
        <comment>disk</comment>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Firewall</source>
        <comment>firewall</comment>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>IPv4</source>
        <comment>ipv4</comment>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv4 leak</source>
        <comment>ipv4-leak</comment>
        <translation>Fuite IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <comment>ipv6</comment>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv6 leak</source>
        <comment>ipv6-leak</comment>
        <translation>Fuite IPv6</translation>
    </message>
    <message>
        <source>Last sign of life of a server</source>
        <comment>handshakes</comment>
        <translation>Dernier signe de vie d’un serveur</translation>
    </message>
    <message>
        <source>Leak of names</source>
        <comment>name-leak</comment>
        <translation>Fuite de noms</translation>
    </message>
    <message>
        <source>Maikr&apos;s service</source>
        <comment>backend</comment>
        <translation>Service de Maikr</translation>
    </message>
    <message>
        <source>Names of sites</source>
        <comment>names</comment>
        <translation>Noms de sites</translation>
    </message>
    <message>
        <source>Other programs</source>
        <comment>in-the-way</comment>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Programs that Maikr needs</source>
        <comment>programs</comment>
        <translation>Programmes dont Maikr a besoin</translation>
    </message>
    <message>
        <source>Routes and network devices</source>
        <comment>routes</comment>
        <translation>Routes et périphériques réseau</translation>
    </message>
    <message>
        <source>Safe place for the sign-in</source>
        <comment>keyring</comment>
        <translation>Lieu sûr pour la session</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source> What was skipped can be checked once you are connected.</source>
        <translation> Ce qui a été sauté pourra être vérifié quand vous serez connecté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} checks found something wrong on {when}. Each says what to do.</source>
        <translation>
            <numerusform>%Ln vérification sur {all} a trouvé un problème le {when}. Elle dit quoi faire.</numerusform>
            <numerusform>%Ln vérifications sur {all} ont trouvé un problème le {when}. Chacune dit quoi faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Nothing is wrong, as of {when}.</source>
        <translation>Aucun problème au {when}.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Looks whether anything leaks, is in the way or is out of order.</source>
        <translation>Regarde si quelque chose fuit, gêne ou est déréglé.</translation>
    </message>
    <message>
        <source>Protection checks</source>
        <translation>Vérifications de la protection</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>The two were tested against different servers. For a fair comparison test both against {net}.</source>
        <translation>Les deux ont été testés avec des serveurs différents. Pour une comparaison juste, testez les deux avec {net}.</translation>
    </message>
    <message>
        <source>There are not both yet: a whole test of the tunnel, and one without Maikr. For the second, disconnect and press “Test without Maikr”; then connect and test the tunnel.</source>
        <translation>Il n’y a pas encore les deux&#xa0;: un test complet du tunnel, et un sans Maikr. Pour le second, déconnectez-vous et appuyez sur «&#xa0;Tester sans Maikr&#xa0;»&#xa0;; puis connectez-vous et testez le tunnel.</translation>
    </message>
    <message>
        <source>With and without Maikr</source>
        <translation>Avec et sans Maikr</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Through {place}</source>
        <translation>Par {place}</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>Sans Maikr</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both versions are kept, and the first is in force until you choose.</source>
        <translation>Les deux versions sont gardées, et la première s’applique jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Garder la première</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>Garder la seconde</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>La première</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>La seconde</translation>
    </message>
    <message>
        <source>Two devices changed the same rules</source>
        <translation>Deux appareils ont modifié les mêmes règles</translation>
    </message>
    <message>
        <source>without this line</source>
        <translation>sans cette ligne</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agree and continue</source>
        <translation>Accepter et continuer</translation>
    </message>
    <message>
        <source>Back to the short list</source>
        <translation>Retour à la liste courte</translation>
    </message>
    <message>
        <source>Fetching the policy…</source>
        <translation>Récupération de la politique…</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>Privacy policy, version {version} of {date}.</source>
        <translation>Politique de confidentialité, version {version} du {date}.</translation>
    </message>
    <message>
        <source>Read the whole policy</source>
        <translation>Lire toute la politique</translation>
    </message>
    <message>
        <source>Six things about each sign-in, and no seventh:</source>
        <translation>Six choses à chaque session, et pas une septième&#xa0;:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What Maikr keeps about you</source>
        <translation>Ce que Maikr conserve sur vous</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>A fault in Maikr</source>
        <translation>Une erreur dans Maikr</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit Maikr</source>
        <translation>Quitter Maikr</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as {file}, readable for you only. Nothing was sent.</source>
        <translation>Enregistré sous {file}, lisible par vous seul. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Something in Maikr went wrong</source>
        <translation>Quelque chose s’est mal passé dans Maikr</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Your tunnel is not affected: Maikr’s service keeps it. What you did last may not have worked; try it again. If this comes back, save the report and send it to Maikr’s developers. Nothing is sent by itself.</source>
        <translation>Votre tunnel n’est pas touché&#xa0;: le service de Maikr le maintient. Ce que vous venez de faire n’a peut-être pas marché&#xa0;; réessayez. Si cela se reproduit, enregistrez le rapport et envoyez-le aux développeurs de Maikr. Rien n’est envoyé de soi-même.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
</context>
<context>
    <name>DefaultRow</name>
    <message>
        <source>Connected server</source>
        <translation>Serveur connecté</translation>
    </message>
    <message>
        <source>Edit where everything else goes</source>
        <translation>Modifier où va tout le reste</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>Serveur ou pays</translation>
    </message>
    <message>
        <source>Where everything else goes</source>
        <translation>Où va tout le reste</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Added {when} · key {key}…</source>
        <translation>Ajouté le {when} · clé {key}…</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Un autre appareil</translation>
    </message>
    <message>
        <source>It can’t connect any more until someone signs in there. A tunnel that it has now breaks off, and that computer is offline until Maikr is disconnected there.</source>
        <translation>Il ne peut plus se connecter tant que personne ne s’y identifie. Un tunnel qu’il a en ce moment est rompu, et cet ordinateur-là reste hors ligne jusqu’à ce que Maikr y soit déconnecté.</translation>
    </message>
    <message>
        <source>Maikr renews it by itself, without a break in the tunnel; this does so at once.</source>
        <translation>Maikr la renouvelle de lui-même, sans interrompre le tunnel&#xa0;; ceci le fait tout de suite.</translation>
    </message>
    <message>
        <source>New key now</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the device added {when}</source>
        <translation>Retirer l’appareil ajouté le {when}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Oui, le retirer</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Every computer you signed in on has a key of its own. Remove what you no longer use.</source>
        <translation>Chaque ordinateur où vous vous êtes identifié a sa propre clé. Retirez ceux que vous n’utilisez plus.</translation>
    </message>
    <message>
        <source>This computer has a new key, and the old one is ended.</source>
        <translation>Cet ordinateur a une nouvelle clé, et l’ancienne ne vaut plus.</translation>
    </message>
    <message>
        <source>This computer has a new key. The old one is ended as soon as the tunnel has moved to it.</source>
        <translation>Cet ordinateur a une nouvelle clé. L’ancienne ne vaudra plus dès que le tunnel sera passé à la nouvelle.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsCard</name>
    <message>
        <source>Gather anew</source>
        <translation>Rassembler à nouveau</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Enregistrer le rapport d’incident</translation>
    </message>
    <message>
        <source>Saved as {file}, readable for you only. Nothing was sent.</source>
        <translation>Enregistré sous {file}, lisible par vous seul. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>The problem report</source>
        <translation>Le rapport d’incident</translation>
    </message>
    <message>
        <source>What helps to find a fault: versions, settings and logs, without names, addresses or keys. Nothing is sent; read it, save it, and pass it on if you like.</source>
        <translation>Ce qui aide à trouver une panne&#xa0;: versions, réglages et journaux, sans noms, adresses ni clés. Rien n’est envoyé&#xa0;; lisez-le, enregistrez-le et transmettez-le si vous le voulez.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Write one site or address here, and nothing else.</source>
        <translation>Écrivez ici un site ou une adresse, et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Looking for your sign-in…</source>
        <translation>Recherche de votre session…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ExitsCard</name>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Et %Ln autre</numerusform>
            <numerusform>Et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rules lead to</source>
        <translation>Vos règles mènent à</translation>
    </message>
    <message>
        <source>{place}: connected</source>
        <translation>{place}&#xa0;: connecté</translation>
    </message>
    <message>
        <source>{place}: connecting…</source>
        <translation>{place}&#xa0;: connexion…</translation>
    </message>
    <message>
        <source>{place}: does not answer</source>
        <translation>{place}&#xa0;: ne répond pas</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exporter les règles</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>The same rules for another computer, or for another program.</source>
        <translation>Les mêmes règles pour un autre ordinateur ou un autre programme.</translation>
    </message>
    <message>
        <source>Your rules in that form</source>
        <translation>Vos règles sous cette forme</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>How good the connection to each server was</source>
        <translation>La qualité de la connexion à chaque serveur</translation>
    </message>
    <message>
        <source>How many bytes went up and down</source>
        <translation>Combien d’octets sont montés et descendus</translation>
    </message>
    <message>
        <source>Never: the sites you visit, what you look up or send, your own address, or your device.</source>
        <translation>Jamais&#xa0;: les sites que vous visitez, ce que vous cherchez ou envoyez, votre propre adresse ou votre appareil.</translation>
    </message>
    <message>
        <source>The Maikr address you appeared under</source>
        <translation>L’adresse Maikr sous laquelle vous apparaissiez</translation>
    </message>
    <message>
        <source>The sites in your own rule list, as you wrote them</source>
        <translation>Les sites de votre propre liste de règles, tels que vous les avez écrits</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>Quand vous vous êtes identifié</translation>
    </message>
    <message>
        <source>Which Maikr servers you used</source>
        <translation>Quels serveurs Maikr vous avez utilisés</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>Retour à l’identification</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>M’envoyer un code</translation>
    </message>
    <message>
        <source>We mail you a code with which you set a new one.</source>
        <translation>Nous vous envoyons par e-mail un code pour en choisir un nouveau.</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>vous@example.com</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Made for</source>
        <translation>Faite pour</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Checks whether your protection holds, and shows every report that Maikr gets about your use, word for word. A report holds six things and never which sites you visit.</source>
        <translation>Vérifie si votre protection tient, et montre chaque rapport que Maikr reçoit sur votre usage, mot pour mot. Un rapport contient six choses, et jamais les sites que vous visitez.</translation>
    </message>
    <message>
        <source>Every place you can appear from, with how busy its server is. Press Enter or double-click to connect, and the star keeps a place among your favourites.</source>
        <translation>Tous les lieux d’où vous pouvez apparaître, et la charge de leur serveur. Entrée ou un double clic connecte, et l’étoile garde un lieu parmi vos favoris.</translation>
    </message>
    <message>
        <source>How Maikr connects, what may leave without the tunnel, and how this window looks. A change holds at once; there is nothing to save.</source>
        <translation>Comment Maikr se connecte, ce qui peut sortir sans le tunnel, et l’aspect de cette fenêtre. Un changement vaut aussitôt&#xa0;; il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>How far away each server is, and how fast your connection is through the tunnel. A test says what it will cost in data before it starts.</source>
        <translation>L’éloignement de chaque serveur, et la vitesse de votre connexion par le tunnel. Un test dit ce qu’il coûtera en données avant de commencer.</translation>
    </message>
    <message>
        <source>Rules send a site through a country, past the tunnel, or nowhere; the first that matches decides. Type an address above to see where it would go and why.</source>
        <translation>Les règles envoient un site par un pays, hors du tunnel ou nulle part&#xa0;; la première qui le concerne décide. Tapez une adresse ci-dessus pour voir où elle irait, et pourquoi.</translation>
    </message>
    <message>
        <source>The large button connects you through Maikr or ends it, and the words below say whether you are protected. The place below it is where sites see you; press it to choose another.</source>
        <translation>Le grand bouton vous connecte par Maikr ou y met fin, et les mots en dessous disent si vous êtes protégé. Le lieu en dessous est celui où les sites vous voient&#xa0;; appuyez dessus pour en choisir un autre.</translation>
    </message>
    <message>
        <source>What is this page for?</source>
        <translation>À quoi sert cette page&#xa0;?</translation>
    </message>
    <message>
        <source>Who is signed in, and on which computers. Remove a computer that you no longer use, or sign out of this one.</source>
        <translation>Qui est identifié, et sur quels ordinateurs. Retirez un ordinateur que vous n’utilisez plus, ou déconnectez celui-ci du compte.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Contradicts rule {number}, which wins because it comes first.</source>
        <translation>Contredit la règle {number}, qui l’emporte parce qu’elle vient avant.</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>La modifier</translation>
    </message>
    <message>
        <source>Never matches: rule {number} ({other}) takes its traffic first.</source>
        <translation>Ne s’applique jamais&#xa0;: la règle {number} ({other}) prend son trafic avant elle.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Says again what rule {number} says.</source>
        <translation>Répète ce que dit la règle {number}.</translation>
    </message>
    <message>
        <source>Sort rules</source>
        <translation>Trier les règles</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>All tests</source>
        <translation>Tous les tests</translation>
    </message>
    <message>
        <source>By hour of day</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>Earlier speed tests</source>
        <translation>Tests de vitesse précédents</translation>
    </message>
    <message>
        <source>No speed test was made yet. The first one appears here once it is done.</source>
        <translation>Aucun test de vitesse n’a encore été fait. Le premier apparaîtra ici dès qu’il sera fini.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Reading earlier tests…</source>
        <translation>Lecture des tests précédents…</translation>
    </message>
    <message>
        <source>Show the tests of</source>
        <translation>Afficher les tests de</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>Sans Maikr</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Address sites see</source>
        <translation>Adresse vue par les sites</translation>
    </message>
    <message>
        <source>Best server for you</source>
        <translation>Meilleur serveur pour vous</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Changer de lieu</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose a place yourself</source>
        <translation>Choisir un lieu vous-même</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Last used. Change place</source>
        <translation>Dernier utilisé. Changer de lieu</translation>
    </message>
    <message>
        <source>Least busy now. Choose a place yourself</source>
        <translation>Le moins chargé en ce moment. Choisir un lieu vous-même</translation>
    </message>
    <message>
        <source>Type this in a terminal</source>
        <translation>Tapez ceci dans un terminal</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Add after my rules</source>
        <translation>Ajouter après mes règles</translation>
    </message>
    <message>
        <source>Add as one rule</source>
        <translation>Ajouter comme une seule règle</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>Programs read a list like “{name}” each in their own way. Which one is it made for?</source>
        <translation>Chaque programme lit à sa façon une liste comme «&#xa0;{name}&#xa0;». Pour lequel est-elle faite&#xa0;?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Replace my rules</source>
        <translation>Remplacer mes règles</translation>
    </message>
    <message>
        <source>Rules of Maikr, Clash or Surge, or any list of sites. You see what would come before it does.</source>
        <translation>Des règles de Maikr, Clash ou Surge, ou toute liste de sites. Vous voyez ce qui viendrait avant que cela vienne.</translation>
    </message>
    <message>
        <source>Rules that would come from “{name}”: {count}</source>
        <translation>Règles qui viendraient de «&#xa0;{name}&#xa0;»&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Take what I copied</source>
        <translation>Prendre ce que j’ai copié</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>Ce qui serait repris</translation>
    </message>
    <message>
        <source>“{name}” is a list of sites and addresses ({count}). Where shall they go?</source>
        <translation>«&#xa0;{name}&#xa0;» est une liste de sites et d’adresses ({count}). Où doivent-ils aller&#xa0;?</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Keep my sign-in</source>
        <translation>Conserver ma session</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester identifié</translation>
    </message>
    <message>
        <source>Without a keyring, Maikr can keep your sign-in in a file that only your passphrase opens.</source>
        <translation>Sans trousseau, Maikr peut conserver votre session dans un fichier que seule votre phrase secrète ouvre.</translation>
    </message>
</context>
<context>
    <name>KeptHereCard</name>
    <message>
        <source>Days to keep sent reports</source>
        <translation>Jours de conservation des rapports envoyés</translation>
    </message>
    <message>
        <source>Forget what was counted</source>
        <translation>Oublier ce qui a été compté</translation>
    </message>
    <message>
        <source>Forgotten. Counting begins at nothing.</source>
        <translation>Oublié. Le comptage repart de zéro.</translation>
    </message>
    <message>
        <source>How much went through each server, by day. What no report has told of it yet, none ever will.</source>
        <translation>Combien est passé par chaque serveur, jour par jour. Ce qu’aucun rapport n’en a encore dit ne sera jamais dit.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Older ones are removed from this computer: 1 to {most}.</source>
        <translation>Les plus anciens sont supprimés de cet ordinateur : de 1 à {most}.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>Yes, forget it all</source>
        <translation>Oui, tout oublier</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>Latency</name>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latence au fil du temps</translation>
    </message>
    <message>
        <source>Measurements: {count}.</source>
        <translation>Mesures : {count}.</translation>
    </message>
    <message>
        <source>Not measured yet: {count}.</source>
        <translation>Pas encore mesurés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Nothing was measured in this network yet. Measure now: it takes a few small packets to each.</source>
        <translation>Rien n’a encore été mesuré sur ce réseau. Mesurez maintenant&#xa0;: il faut quelques petits paquets vers chacun.</translation>
    </message>
    <message>
        <source>Oldest figure: {age}.</source>
        <translation>Valeur la plus ancienne&#xa0;: {age}.</translation>
    </message>
    <message>
        <source>Servers that answered: {count}.</source>
        <translation>Serveurs qui ont répondu&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Without an answer: {count}.</source>
        <translation>Sans réponse&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{low} to {high}, in the middle {middle}, last {last}.</source>
        <translation>De {low} à {high}, {middle} en valeur médiane, {last} la dernière fois.</translation>
    </message>
    <message>
        <source>The nearest is {place}, {time} away.</source>
        <translation>Le plus proche est {place}, à {time}.</translation>
    </message>
</context>
<context>
    <name>LatencyCard</name>
    <message>
        <source>A bar is the median of what was answered; half of the answers lie between its two marks.</source>
        <translation>Une barre est la médiane des réponses&#xa0;; la moitié des réponses se trouve entre ses deux marques.</translation>
    </message>
    <message>
        <source>Asking the servers: {done} of {all} done…</source>
        <translation>Interrogation des serveurs&#xa0;: {done} sur {all}…</translation>
    </message>
    <message>
        <source>Latency of all servers</source>
        <translation>Latence de tous les serveurs</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measure how far servers are</source>
        <translation>Mesurer l’éloignement des serveurs</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Mesurer maintenant</translation>
    </message>
    <message>
        <source>Most loss</source>
        <translation>Plus de pertes</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Les plus proches</translation>
    </message>
    <message>
        <source>Now and then, and at a press: a few small packets to each server, past the tunnel.</source>
        <translation>De temps en temps, et à la demande&#xa0;: quelques petits paquets vers chaque serveur, hors du tunnel.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Reading the list of servers…</source>
        <translation>Lecture de la liste des serveurs…</translation>
    </message>
    <message>
        <source>Servers measured</source>
        <translation>Serveurs mesurés</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Steadiest</source>
        <translation>Les plus réguliers</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>LatencyView</name>
    <message>
        <source>Latency of all servers</source>
        <translation>Latence de tous les serveurs</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>From then on your traffic leaves without protection.</source>
        <translation>À partir de là, votre trafic sort sans protection.</translation>
    </message>
    <message>
        <source>Lockdown stays on: nothing leaves this computer, and nobody can sign in, until it is off.</source>
        <translation>Le verrouillage reste activé&#xa0;: rien ne sort de cet ordinateur, et personne ne peut se connecter à un compte, tant qu’il l’est.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter du compte</translation>
    </message>
    <message>
        <source>Sign out now?</source>
        <translation>Se déconnecter du compte maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Sign out of this computer</source>
        <translation>Déconnecter cet ordinateur du compte</translation>
    </message>
    <message>
        <source>The tunnel ends, your account loses this device, and your sign-in and your rules leave this computer: the account keeps the rules. Your settings and the reports that were sent stay here.</source>
        <translation>Le tunnel se termine, votre compte perd cet appareil, et votre connexion au compte et vos règles quittent cet ordinateur&#xa0;: le compte garde les règles. Vos réglages et les rapports envoyés restent ici.</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>Oui, se déconnecter du compte</translation>
    </message>
</context>
<context>
    <name>LinkDesk</name>
    <message>
        <source>A web page or another program asks for this. If you connect, all your traffic goes through that server.</source>
        <translation>Une page web ou un autre programme le demande. Si vous vous connectez, tout votre trafic passera par ce serveur.</translation>
    </message>
    <message>
        <source>Connect to {place} ({name})?</source>
        <translation>Se connecter à {place} ({name})&#xa0;?</translation>
    </message>
    <message>
        <source>It asks for a server that Maikr doesn’t know. Nothing was changed.</source>
        <translation>Il demande un serveur que Maikr ne connaît pas. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>It asks for something that Maikr doesn’t do. Nothing was changed.</source>
        <translation>Il demande quelque chose que Maikr ne fait pas. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Maikr can’t follow this link</source>
        <translation>Maikr ne peut pas suivre ce lien</translation>
    </message>
    <message>
        <source>You are not signed in, so nothing was changed. Sign in, then open it again.</source>
        <translation>Vous n’êtes pas identifié&#xa0;; rien n’a donc été changé. Identifiez-vous, puis rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link for Maikr</source>
        <translation>Un lien pour Maikr</translation>
    </message>
    <message>
        <source>Another link came meanwhile and was left out. Open it again if you want it.</source>
        <translation>Un autre lien est arrivé entre-temps et a été ignoré. Ouvrez-le à nouveau si vous le voulez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
</context>
<context>
    <name>LockdownSwitch</name>
    <message>
        <source>Lockdown</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Not known: Maikr’s service is not running.</source>
        <translation>Inconnu&#xa0;: le service de Maikr ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Without a tunnel nothing leaves this computer, for all its users, from its start on. Switching it on while you are not connected takes you offline at once.</source>
        <translation>Sans tunnel, rien ne quitte cet ordinateur, pour tous ses utilisateurs, dès son démarrage. L’activer sans être connecté vous met aussitôt hors ligne.</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
</context>
<context>
    <name>MapPlaces</name>
    <message>
        <source>Enter connects</source>
        <translation>Entrée connecte</translation>
    </message>
    <message>
        <source>Enter shows them apart</source>
        <translation>Entrée les montre séparément</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message numerus="yes">
        <source>{city} and %Ln more cities</source>
        <translation>
            <numerusform>{city} et %Ln autre ville</numerusform>
            <numerusform>{city} et %Ln autres villes</numerusform>
        </translation>
    </message>
    <message>
        <source>{city} and {other}</source>
        <translation>{city} et {other}</translation>
    </message>
</context>
<context>
    <name>NetworkHere</name>
    <message>
        <source>Asking which network this is.</source>
        <translation>Maikr demande de quel réseau il s’agit.</translation>
    </message>
    <message>
        <source>It asks NetworkManager, which is not at work here. So nothing is done on arrival anywhere.</source>
        <translation>Il le demande à NetworkManager, qui n’est pas actif ici. Rien n’est donc fait à l’arrivée sur un réseau.</translation>
    </message>
    <message>
        <source>Maikr can’t tell which network this is</source>
        <translation>Maikr ne peut pas dire de quel réseau il s’agit</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Aucun réseau</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Pas de confiance</translation>
    </message>
    <message>
        <source>Not trusted, and it can’t be: its router can’t be recognised.</source>
        <translation>Pas de confiance, et ce n’est pas possible&#xa0;: son routeur ne peut pas être reconnu.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Ne plus lui faire confiance</translation>
    </message>
    <message>
        <source>Stop trusting {network}</source>
        <translation>Ne plus faire confiance à {network}</translation>
    </message>
    <message>
        <source>This computer is in none right now.</source>
        <translation>Cet ordinateur n’est sur aucun en ce moment.</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>Faire confiance à ce réseau</translation>
    </message>
    <message>
        <source>Trust {network}</source>
        <translation>Faire confiance à {network}</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
</context>
<context>
    <name>NetworksCard</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Lockdown is on, and holds everywhere: Maikr disconnects at no network by itself.</source>
        <translation>Le verrouillage est activé et vaut partout&#xa0;: Maikr ne se déconnecte de lui-même sur aucun réseau.</translation>
    </message>
    <message>
        <source>Maikr can connect or disconnect by itself when you arrive at a network, once: what you do there afterwards stays. One you trust is recognised by its name and its router’s hardware address; someone determined can copy both.</source>
        <translation>À l’arrivée sur un réseau, Maikr peut se connecter ou se déconnecter de lui-même, une seule fois&#xa0;: ce que vous y faites ensuite demeure. Un réseau de confiance est reconnu à son nom et à l’adresse matérielle de son routeur&#xa0;; quelqu’un de déterminé peut copier les deux.</translation>
    </message>
    <message>
        <source>Network · router {router}</source>
        <translation>Réseau · routeur {router}</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Networks you trust</source>
        <translation>Réseaux de confiance</translation>
    </message>
    <message>
        <source>None yet. Trust one while you are there.</source>
        <translation>Aucun pour l’instant. Faites confiance à un réseau pendant que vous y êtes.</translation>
    </message>
    <message>
        <source>On arrival at a network you trust</source>
        <translation>À l’arrivée sur un réseau de confiance</translation>
    </message>
    <message>
        <source>On arrival at any other network</source>
        <translation>À l’arrivée sur tout autre réseau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Stop trusting {network}</source>
        <translation>Ne plus faire confiance à {network}</translation>
    </message>
    <message>
        <source>Wi-Fi · router {router}</source>
        <translation>Wi-Fi · routeur {router}</translation>
    </message>
    <message>
        <source>Wired · router {router}</source>
        <translation>Filaire · routeur {router}</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Another program ended the tunnel.</source>
        <translation>Un autre programme a mis fin au tunnel.</translation>
    </message>
    <message>
        <source>Another program ended the tunnel. Nothing leaves: lockdown is on.</source>
        <translation>Un autre programme a mis fin au tunnel. Rien ne sort&#xa0;: le verrouillage est activé.</translation>
    </message>
    <message>
        <source>Another program snoozed the protection.</source>
        <translation>Un autre programme a mis la protection en pause.</translation>
    </message>
    <message>
        <source>Connected, but something needs your attention</source>
        <translation>Connecté, mais quelque chose demande votre attention</translation>
    </message>
    <message>
        <source>Press here to sign in again.</source>
        <translation>Appuyez ici pour vous identifier à nouveau.</translation>
    </message>
    <message>
        <source>Maikr connects, as you chose in Settings.</source>
        <translation>Maikr se connecte, comme vous l’avez choisi dans les réglages.</translation>
    </message>
    <message>
        <source>Maikr disconnects, as you chose in Settings.</source>
        <translation>Maikr se déconnecte, comme vous l’avez choisi dans les réglages.</translation>
    </message>
    <message>
        <source>The snooze is over: Maikr protects you again.</source>
        <translation>La pause est finie&#xa0;: Maikr vous protège à nouveau.</translation>
    </message>
    <message>
        <source>The tunnel is back.</source>
        <translation>Le tunnel est revenu.</translation>
    </message>
    <message>
        <source>The tunnel was lost. Nothing leaves until it is back.</source>
        <translation>Le tunnel est perdu. Rien ne sort jusqu’à son retour.</translation>
    </message>
    <message>
        <source>You are in “{network}”, which you trust</source>
        <translation>Vous êtes sur «&#xa0;{network}&#xa0;», un réseau de confiance</translation>
    </message>
    <message>
        <source>“{network}” is not a network you trust</source>
        <translation>«&#xa0;{network}&#xa0;» n’est pas un réseau de confiance</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Keeping your change, here and in your account…</source>
        <translation>Enregistrement de votre changement, ici et dans votre compte…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PanelServers</name>
    <message>
        <source>Connect to {place}</source>
        <translation>Se connecter à {place}</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Your password is changed. Other devices have to sign in again.</source>
        <translation>Votre mot de passe est changé. Les autres appareils devront s’identifier à nouveau.</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>In all networks you were in. It stays on this computer, for a year at most.</source>
        <translation>Dans tous les réseaux où vous étiez. Cela reste sur cet ordinateur, un an au plus.</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latence au fil du temps</translation>
    </message>
    <message>
        <source>No server was measured yet. Each measurement appears here once it is done.</source>
        <translation>Aucun serveur n’a encore été mesuré. Chaque mesure apparaît ici dès qu’elle est terminée.</translation>
    </message>
    <message>
        <source>Reading earlier measurements…</source>
        <translation>Lecture des mesures précédentes…</translation>
    </message>
    <message>
        <source>Show the latency of</source>
        <translation>Afficher la latence de</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source> Did you mean {a}?</source>
        <translation> Vouliez-vous dire {a}&#xa0;?</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 et IPv6</translation>
    </message>
    <message>
        <source>Maikr has no such rule</source>
        <translation>Maikr n’a pas de telle règle</translation>
    </message>
    <message>
        <source>Maikr looks into no packet</source>
        <translation>Maikr ne regarde dans aucun paquet</translation>
    </message>
    <message>
        <source>Maikr&apos;s service did not say what time it is</source>
        <translation>le service de Maikr n’a pas dit l’heure qu’il est</translation>
    </message>
    <message>
        <source>Surge&apos;s rules can be read, not written</source>
        <translation>les règles de Surge peuvent être lues, pas écrites</translation>
    </message>
    <message>
        <source>a SHA-256 is 64 hexadecimal digits</source>
        <translation>un SHA-256 compte 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a URL that is none: {a}</source>
        <translation>une URL qui n’en est pas une&#xa0;: {a}</translation>
    </message>
    <message>
        <source>a certificate&apos;s name belongs to TLS and HTTPS</source>
        <translation>le nom d’un certificat va avec TLS et HTTPS</translation>
    </message>
    <message>
        <source>a file that your passphrase opens</source>
        <translation>un fichier que votre phrase secrète ouvre</translation>
    </message>
    <message>
        <source>a keyword that no name can hold</source>
        <translation>un mot-clé qu’aucun nom ne peut contenir</translation>
    </message>
    <message>
        <source>a list holds sites and addresses only</source>
        <translation>une liste ne contient que des sites et des adresses</translation>
    </message>
    <message>
        <source>a list&apos;s URL begins with https://</source>
        <translation>l’URL d’une liste commence par https://</translation>
    </message>
    <message>
        <source>a list&apos;s content is not part of the rules</source>
        <translation>le contenu d’une liste ne fait pas partie des règles</translation>
    </message>
    <message>
        <source>a list&apos;s name is lower-case letters, digits, dots, hyphens</source>
        <translation>le nom d’une liste se compose de minuscules, de chiffres, de points et de traits d’union</translation>
    </message>
    <message>
        <source>a path belongs to https</source>
        <translation>un chemin va avec https</translation>
    </message>
    <message>
        <source>a rule of Maikr has one destination</source>
        <translation>une règle de Maikr a une seule destination</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for TCP and UDP alike</source>
        <translation>une règle de Maikr vaut pour TCP comme pour UDP</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for every program</source>
        <translation>une règle de Maikr vaut pour tous les programmes</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for every protocol</source>
        <translation>une règle de Maikr vaut pour tous les protocoles</translation>
    </message>
    <message>
        <source>a target belongs to via, and to nothing else</source>
        <translation>une cible va avec via, et avec rien d’autre</translation>
    </message>
    <message>
        <source>a target is a printable text of at most {a} characters</source>
        <translation>une cible est un texte imprimable d’au plus {a} caractères</translation>
    </message>
    <message>
        <source>a test packet beside the tunnel was stopped</source>
        <translation>un paquet d’essai à côté du tunnel a été arrêté</translation>
    </message>
    <message>
        <source>a zone has no meaning in a rule</source>
        <translation>une zone n’a pas de sens dans une règle</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>tous sont là</translation>
    </message>
    <message>
        <source>an account keeps 256 KB of them at most</source>
        <translation>un compte en garde au plus 256 Ko</translation>
    </message>
    <message>
        <source>an address rule of Maikr also holds for names that resolve to the address</source>
        <translation>une règle d’adresse de Maikr vaut aussi pour les noms qui mènent à cette adresse</translation>
    </message>
    <message>
        <source>as Maikr made it</source>
        <translation>tel que Maikr l’a fait</translation>
    </message>
    <message>
        <source>as Maikr made them</source>
        <translation>telles que Maikr les a faites</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>les conteneurs</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>n’a pas pu être examiné</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destination</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>les périphériques</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>disconnecting</source>
        <translation>déconnexion en cours</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>il n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>it holds names there only once they are resolved</source>
        <translation>les noms n’y sont compris qu’une fois résolus</translation>
    </message>
    <message>
        <source>it holds no destination</source>
        <translation>elle ne contient aucune destination</translation>
    </message>
    <message>
        <source>it is a part of a name</source>
        <translation>c’est une partie de nom</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it is not fetched from a URL; import its file by itself</source>
        <translation>il n’est pas récupéré par une URL&#xa0;; importez son fichier à part</translation>
    </message>
    <message>
        <source>it is this machine&apos;s own name</source>
        <translation>c’est le nom de cette machine elle-même</translation>
    </message>
    <message>
        <source>it needs a database of countries</source>
        <translation>il faut une base de données des pays</translation>
    </message>
    <message>
        <source>it needs a database of networks</source>
        <translation>il faut une base de données des réseaux</translation>
    </message>
    <message>
        <source>it needs v2fly&apos;s lists; name one as a list</source>
        <translation>il faut les listes de v2fly&#xa0;; nommez-en une comme liste</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>il n’a rien dit</translation>
    </message>
    <message>
        <source>it said something else</source>
        <translation>il a dit autre chose</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>cela a pris trop de temps</translation>
    </message>
    <message>
        <source>it was not fetched yet</source>
        <translation>elle n’a pas encore été récupérée</translation>
    </message>
    <message>
        <source>its SHA-256 is {a}, not the pinned one</source>
        <translation>son SHA-256 est {a}, pas celui qui est fixé</translation>
    </message>
    <message>
        <source>its encoding is {a}</source>
        <translation>son encodage est {a}</translation>
    </message>
    <message>
        <source>its ends are not in order, or not of one family</source>
        <translation>ses bouts ne sont pas dans l’ordre, ou pas de la même famille</translation>
    </message>
    <message>
        <source>its form is not one of domain, ipcidr and classical in YAML or text</source>
        <translation>sa forme n’est ni domain, ni ipcidr, ni classical, en YAML ou en texte</translation>
    </message>
    <message>
        <source>its gzip ends early</source>
        <translation>son gzip se termine trop tôt</translation>
    </message>
    <message>
        <source>its gzip is damaged</source>
        <translation>son gzip est abîmé</translation>
    </message>
    <message>
        <source>line 1: no rules</source>
        <translation>ligne 1&#xa0;: pas de règles</translation>
    </message>
    <message>
        <source>line 1: not of version {a} to {b}</source>
        <translation>ligne 1&#xa0;: pas de la version {a} à {b}</translation>
    </message>
    <message>
        <source>line 1: numbers too long, or too deep</source>
        <translation>ligne 1&#xa0;: nombres trop longs, ou trop de niveaux</translation>
    </message>
    <message>
        <source>line {a}, column {b}: {c}</source>
        <translation>ligne {a}, colonne {b}&#xa0;: {c}</translation>
    </message>
    <message>
        <source>line {a}: not a destination in canonical form</source>
        <translation>ligne {a}&#xa0;: pas une destination sous sa forme fixe</translation>
    </message>
    <message>
        <source>line {a}: not a text</source>
        <translation>ligne {a}&#xa0;: pas un texte</translation>
    </message>
    <message>
        <source>line {a}: not text in UTF-8</source>
        <translation>ligne {a}&#xa0;: pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>line {a}: over {b} levels or {c} aliases</source>
        <translation>ligne {a}&#xa0;: plus de {b} niveaux ou {c} alias</translation>
    </message>
    <message>
        <source>line {a}: over {b} lines</source>
        <translation>ligne {a}&#xa0;: plus de {b} lignes</translation>
    </message>
    <message>
        <source>line {a}: {b}</source>
        <translation>ligne {a}&#xa0;: {b}</translation>
    </message>
    <message>
        <source>line {a}: {b} is there twice</source>
        <translation>ligne {a}&#xa0;: {b} y figure deux fois</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>more than {a}</source>
        <translation>plus de {a}</translation>
    </message>
    <message>
        <source>more than {a} in one list</source>
        <translation>plus de {a} dans une liste</translation>
    </message>
    <message>
        <source>name server</source>
        <translation>serveur de noms</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>needs Maikr&apos;s service</source>
        <translation>a besoin du service de Maikr</translation>
    </message>
    <message>
        <source>needs Maikr&apos;s service to compare with</source>
        <translation>a besoin du service de Maikr pour comparer</translation>
    </message>
    <message>
        <source>neither a site nor an address</source>
        <translation>ni un site ni une adresse</translation>
    </message>
    <message>
        <source>neither one site nor one address</source>
        <translation>ni un seul site ni une seule adresse</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>no destination in it</source>
        <translation>aucune destination dedans</translation>
    </message>
    <message>
        <source>no name can match it</source>
        <translation>aucun nom ne peut y correspondre</translation>
    </message>
    <message>
        <source>no name has a comma there</source>
        <translation>aucun nom n’y contient de virgule</translation>
    </message>
    <message>
        <source>no other VPN</source>
        <translation>pas d’autre VPN</translation>
    </message>
    <message>
        <source>no other VPN, no firewall that blocks Maikr</source>
        <translation>pas d’autre VPN, pas de pare-feu qui bloque Maikr</translation>
    </message>
    <message>
        <source>no payload</source>
        <translation>pas de payload</translation>
    </message>
    <message>
        <source>no rule can lead it to {a}</source>
        <translation>aucune règle ne peut le mener à {a}</translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>pas de règles</translation>
    </message>
    <message>
        <source>no such kind of entry</source>
        <translation>il n’y a pas de telle entrée</translation>
    </message>
    <message>
        <source>none: signed in until Maikr is closed</source>
        <translation>aucun&#xa0;: identifié jusqu’à la fermeture de Maikr</translation>
    </message>
    <message>
        <source>not TYPE,VALUE</source>
        <translation>pas TYPE,VALEUR</translation>
    </message>
    <message>
        <source>not a domain name in lower-case ASCII</source>
        <translation>pas un nom de domaine en ASCII minuscule</translation>
    </message>
    <message>
        <source>not a path</source>
        <translation>pas un chemin</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>pas un texte</translation>
    </message>
    <message>
        <source>not as Maikr writes a network: wifi 00:11:22:33:44:55 Name</source>
        <translation>pas comme Maikr écrit un réseau&#xa0;: wifi 00:11:22:33:44:55 Nom</translation>
    </message>
    <message>
        <source>not at most {a} networks, each once</source>
        <translation>pas au plus {a} réseaux, chacun une fois</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>pas connecté en ce moment</translation>
    </message>
    <message>
        <source>not in order within 1..{a}</source>
        <translation>pas dans l’ordre entre 1 et {a}</translation>
    </message>
    <message>
        <source>not names of servers, each once</source>
        <translation>pas des noms de serveurs, chacun une fois</translation>
    </message>
    <message>
        <source>not of {a}</source>
        <translation>pas parmi {a}</translation>
    </message>
    <message>
        <source>not of {a}, each once</source>
        <translation>pas parmi {a}, chacun une fois</translation>
    </message>
    <message>
        <source>not one of a URL</source>
        <translation>pas une liste avec URL</translation>
    </message>
    <message>
        <source>not one of {a}</source>
        <translation>pas parmi {a}</translation>
    </message>
    <message>
        <source>not text in UTF-8</source>
        <translation>pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>not the name of a format</source>
        <translation>pas le nom d’un format</translation>
    </message>
    <message>
        <source>not within 1..{a}</source>
        <translation>pas entre 1 et {a}</translation>
    </message>
    <message>
        <source>nothing to keep: nobody is signed in</source>
        <translation>rien à conserver&#xa0;: personne n’est identifié</translation>
    </message>
    <message>
        <source>only @attributes and &amp;lists follow an entry</source>
        <translation>seuls @attributes et &amp;lists suivent une entrée</translation>
    </message>
    <message>
        <source>only https is fetched</source>
        <translation>seul https est récupéré</translation>
    </message>
    <message>
        <source>only list: has a format and a SHA-256</source>
        <translation>seul list: a un format et un SHA-256</translation>
    </message>
    <message>
        <source>over {a} bytes</source>
        <translation>plus de {a} octets</translation>
    </message>
    <message>
        <source>over {a} inclusions</source>
        <translation>plus de {a} inclusions</translation>
    </message>
    <message>
        <source>over {a} lines</source>
        <translation>plus de {a} lignes</translation>
    </message>
    <message>
        <source>over {a} redirects</source>
        <translation>plus de {a} redirections</translation>
    </message>
    <message>
        <source>parts of names and patterns go into a list only</source>
        <translation>les parties de noms et les motifs ne vont que dans une liste</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>pattern: {a}</source>
        <translation>motif&#xa0;: {a}</translation>
    </message>
    <message>
        <source>port not in 1..{a}</source>
        <translation>port pas entre 1 et {a}</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ports</translation>
    </message>
    <message>
        <source>programs differ in what it means</source>
        <translation>les programmes ne l’entendent pas tous pareil</translation>
    </message>
    <message>
        <source>programs differ in what it means; name the format</source>
        <translation>les programmes ne l’entendent pas tous pareil&#xa0;; nommez le format</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>les routes</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>jeu de règles</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>running, {a}</source>
        <translation>en marche, {a}</translation>
    </message>
    <message>
        <source>running, {a}, for another user of this computer, whose tunnel only they can check</source>
        <translation>en marche, {a}, pour quelqu’un d’autre sur cet ordinateur, qui seul peut vérifier son tunnel</translation>
    </message>
    <message>
        <source>signed in, and this device is registered</source>
        <translation>identifié, et cet appareil est enregistré</translation>
    </message>
    <message>
        <source>sing-box&apos;s routes can be written, not read; its rule sets are read as lists</source>
        <translation>les routes de sing-box peuvent être écrites, pas lues&#xa0;; ses jeux de règles sont lus comme listes</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>les commutateurs</translation>
    </message>
    <message>
        <source>the firewall</source>
        <translation>le pare-feu</translation>
    </message>
    <message>
        <source>the rule holds for it only, and a list can&apos;t say so</source>
        <translation>la règle ne vaut que pour cela, et une liste ne peut pas le dire</translation>
    </message>
    <message>
        <source>the server sent nothing</source>
        <translation>le serveur n’a rien envoyé</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>there is no destination in it</source>
        <translation>il n’y a aucune destination dedans</translation>
    </message>
    <message>
        <source>there is no rule {a}</source>
        <translation>il n’y a pas de règle {a}</translation>
    </message>
    <message>
        <source>there is none called {a}; there are {b}</source>
        <translation>il n’y en a pas du nom de {a}&#xa0;; il y a {b}</translation>
    </message>
    <message>
        <source>there is one called {a} already; choose another --name</source>
        <translation>il y en a déjà une du nom de {a}&#xa0;; choisissez un autre --name</translation>
    </message>
    <message>
        <source>this network has no way out for it</source>
        <translation>ce réseau n’a pas de sortie pour cela</translation>
    </message>
    <message>
        <source>this server has none</source>
        <translation>ce serveur n’en a pas</translation>
    </message>
    <message>
        <source>through the tunnel</source>
        <translation>par le tunnel</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>le trafic</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>le tunnel</translation>
    </message>
    <message>
        <source>what happens while a server is not available is the other program&apos;s to say</source>
        <translation>ce qui arrive quand un serveur n’est pas disponible, c’est à l’autre programme de le dire</translation>
    </message>
    <message>
        <source>without a default line the other program decides</source>
        <translation>sans ligne par défaut, c’est l’autre programme qui décide</translation>
    </message>
    <message>
        <source>your rules let traffic out directly</source>
        <translation>vos règles laissent sortir du trafic directement</translation>
    </message>
    <message>
        <source>{a} GB free</source>
        <translation>{a} Go libres</translation>
    </message>
    <message>
        <source>{a} can&apos;t be said in a list</source>
        <translation>{a} ne peut pas se dire dans une liste</translation>
    </message>
    <message>
        <source>{a} is no name of a site</source>
        <translation>{a} n’est pas un nom de site</translation>
    </message>
    <message>
        <source>{a} is none, such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net</source>
        <translation>{a} n’en est pas un, comme 9.9.9.9 ou tls://9.9.9.9#dns.quad9.net</translation>
    </message>
    <message>
        <source>{a} is not on the public internet</source>
        <translation>{a} n’est pas sur l’internet public</translation>
    </message>
    <message>
        <source>{a} is not there</source>
        <translation>{a} n’est pas là</translation>
    </message>
    <message>
        <source>{a} minutes</source>
        <translation>{a} minutes</translation>
    </message>
    <message>
        <source>{a}, line {b}: {c}</source>
        <translation>{a}, ligne {b}&#xa0;: {c}</translation>
    </message>
    <message>
        <source>{a}, {b} s ago</source>
        <translation>{a}, il y a {b} s</translation>
    </message>
</context>
<context>
    <name>PolicyRow</name>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use this for {policy}</source>
        <translation>Utiliser ceci pour {policy}</translation>
    </message>
    <message>
        <source>What is “{policy}” here?</source>
        <translation>Qu’est-ce que «&#xa0;{policy}&#xa0;» ici&#xa0;?</translation>
    </message>
    <message>
        <source>via Netherlands</source>
        <translation>via Netherlands</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>The page is closed. Maikr goes on trying to connect; open it again if you have not signed in yet.</source>
        <translation>La page est fermée. Maikr continue d’essayer de se connecter&#xa0;; rouvrez-la si vous ne vous êtes pas encore identifié.</translation>
    </message>
    <message>
        <source>The page was closed: its time is over, or the network is another one. Open it again if you have not signed in yet.</source>
        <translation>La page a été fermée&#xa0;: son temps est écoulé, ou le réseau est un autre. Rouvrez-la si vous ne vous êtes pas encore identifié.</translation>
    </message>
    <message>
        <source>You are signed in at this network, and connected.</source>
        <translation>Vous êtes identifié sur ce réseau, et connecté.</translation>
    </message>
</context>
<context>
    <name>PortalCard</name>
    <message>
        <source>It opens in a browser of its own, with an empty profile, which alone gets through.</source>
        <translation>Elle s’ouvre dans un navigateur à part, avec un profil vide, qui passe seul.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Ouvrir la page d’accès</translation>
    </message>
    <message>
        <source>Opening a browser for the sign-in page…</source>
        <translation>Ouverture d’un navigateur pour la page d’accès…</translation>
    </message>
    <message>
        <source>Sign in there. The page closes by itself as soon as you are connected.</source>
        <translation>Identifiez-vous là-bas. La page se ferme d’elle-même dès que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Stays open for</source>
        <translation>Reste ouverte pendant</translation>
    </message>
    <message>
        <source>The sign-in page is open to a program that was started for it elsewhere.</source>
        <translation>La page d’accès est ouverte à un programme qui a été démarré ailleurs pour elle.</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Votre image</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Hide rules</source>
        <translation>Masquer les règles</translation>
    </message>
    <message>
        <source>Hide rules of {name}</source>
        <translation>Masquer les règles de {name}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Show rules of {name}</source>
        <translation>Afficher les règles de {name}</translation>
    </message>
    <message>
        <source>Show rules…</source>
        <translation>Afficher les règles…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch {name} off</source>
        <translation>Désactiver {name}</translation>
    </message>
    <message>
        <source>Switch {name} on</source>
        <translation>Activer {name}</translation>
    </message>
    <message>
        <source>The firewall’s rules for {name}</source>
        <translation>Les règles du pare-feu pour {name}</translation>
    </message>
    <message>
        <source>These are the firewall’s rules, word for word. Questions for names never pass by them.</source>
        <translation>Voici les règles du pare-feu, mot pour mot. Les demandes de noms ne passent jamais par elles.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Private addresses may be reached through your work&apos;s VPN (OpenVPN, openconnect, Cisco, GlobalProtect). Its own packets go through Maikr&apos;s tunnel; public addresses never go through it.</source>
        <comment>work-vpn</comment>
        <translation>Les adresses privées sont joignables par le VPN de votre travail (OpenVPN, openconnect, Cisco, GlobalProtect). Ses propres paquets passent par le tunnel de Maikr&#xa0;; les adresses publiques ne passent jamais par lui.</translation>
    </message>
    <message>
        <source>This computer and its own Docker containers may reach each other, also while access to the local network is off. Containers reach the internet through the tunnel with or without this.</source>
        <comment>docker</comment>
        <translation>Cet ordinateur et ses propres conteneurs Docker peuvent se joindre, même quand l’accès au réseau local est désactivé. Avec ou sans ceci, les conteneurs vont sur internet par le tunnel.</translation>
    </message>
    <message>
        <source>This computer and its own virtual machines (libvirt) may reach each other, also while access to the local network is off. Their way to the internet is the tunnel with or without this.</source>
        <comment>libvirt</comment>
        <translation>Cet ordinateur et ses propres machines virtuelles (libvirt) peuvent se joindre, même quand l’accès au réseau local est désactivé. Avec ou sans ceci, leur chemin vers internet est le tunnel.</translation>
    </message>
    <message>
        <source>What may come in unasked:</source>
        <comment>coming</comment>
        <translation>Ce qui peut entrer sans être demandé&#xa0;:</translation>
    </message>
    <message>
        <source>What may leave this computer:</source>
        <comment>leaving</comment>
        <translation>Ce qui peut quitter cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>What your routing rules do not move:</source>
        <comment>unled</comment>
        <translation>Ce que vos règles de routage ne déplacent pas&#xa0;:</translation>
    </message>
    <message>
        <source>Your tailnet may be reached past the tunnel. Tailscale&apos;s own encrypted packets leave outside the tunnel, so your network&apos;s operator sees that you use Tailscale and with whom.</source>
        <comment>tailscale</comment>
        <translation>Votre tailnet est joignable à côté du tunnel. Les paquets chiffrés de Tailscale sortent hors du tunnel&#xa0;; l’exploitant de votre réseau voit donc que vous utilisez Tailscale, et avec qui.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>If it were sent now</source>
        <translation>S’il était envoyé maintenant</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Prochain rapport</translation>
    </message>
    <message>
        <source>No report was made yet.</source>
        <translation>Aucun rapport n’a encore été fait.</translation>
    </message>
    <message>
        <source>Nothing to report now.</source>
        <translation>Rien à signaler en ce moment.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Refused by Maikr</source>
        <translation>Refusé par Maikr</translation>
    </message>
    <message>
        <source>Reports are off: none is made.</source>
        <translation>Les rapports sont désactivés&#xa0;: aucun n’est fait.</translation>
    </message>
    <message>
        <source>Reports so far</source>
        <translation>Rapports jusqu’ici</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>What a report can hold</source>
        <translation>Ce qu’un rapport peut contenir</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source> as {kept_as}</source>
        <comment>part.aside</comment>
        <translation> sous le nom {kept_as}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>part.line</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>A program that is not Maikr&apos;s background service pretends to be it, so nothing was told to it.</source>
        <comment>daemon-impostor.message</comment>
        <translation>Un programme qui n’est pas le service d’arrière-plan de Maikr se fait passer pour lui&#xa0;; rien ne lui a donc été dit.</translation>
    </message>
    <message>
        <source>A sign-in page is opened only while Maikr tries to connect and keeps everything else blocked.</source>
        <comment>portal-not-needed.message</comment>
        <translation>Une page d’accès ne s’ouvre que pendant que Maikr essaie de se connecter et bloque tout le reste.</translation>
    </message>
    <message>
        <source>A speed test goes through the tunnel, and you are not connected to {server}.</source>
        <comment>speed-not-connected.message</comment>
        <translation>Un test de vitesse passe par le tunnel, et vous n’êtes pas connecté à {server}.</translation>
    </message>
    <message>
        <source>A test packet got past Maikr&apos;s protection ({what}): something may leave without Maikr.</source>
        <comment>leak-seen.message</comment>
        <translation>Un paquet d’essai est passé à côté de la protection de Maikr ({what})&#xa0;: quelque chose peut sortir sans Maikr.</translation>
    </message>
    <message>
        <source>A test past Maikr leaves in clear, so it runs only while you are disconnected.</source>
        <comment>not-disconnected.message</comment>
        <translation>Un test hors de Maikr sort en clair&#xa0;; il ne se fait donc que lorsque vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>Allow it there; docs/programs-in-the-way.md shows how for each firewall.</source>
        <comment>firewall-in-the-way.remedy</comment>
        <translation>Autorisez-le là-bas&#xa0;; docs/programs-in-the-way.md montre comment pour chaque pare-feu.</translation>
    </message>
    <message>
        <source>Another VPN is on and takes the way to the internet (its network device is {device}).</source>
        <comment>other-vpn.message</comment>
        <translation>Un autre VPN est actif et prend le chemin vers internet (son périphérique réseau est {device}).</translation>
    </message>
    <message>
        <source>Another firewall ({program}) blocks what Maikr needs ({what}).</source>
        <comment>firewall-in-the-way.message</comment>
        <translation>Un autre pare-feu ({program}) bloque ce dont Maikr a besoin ({what}).</translation>
    </message>
    <message>
        <source>Another program ({program}) keeps removing Maikr&apos;s protection; Maikr puts it back each time.</source>
        <comment>protection-fought.message</comment>
        <translation>Un autre programme ({program}) retire sans cesse la protection de Maikr&#xa0;; Maikr la remet à chaque fois.</translation>
    </message>
    <message>
        <source>Another user of this computer is using Maikr, for everybody on it.</source>
        <comment>in-use-by-other.message</comment>
        <translation>Un autre utilisateur de cet ordinateur utilise Maikr, pour tous ceux qui s’en servent.</translation>
    </message>
    <message>
        <source>Ask them to disconnect or to log off; an administrator can end it with `sudo maikr disconnect`.</source>
        <comment>in-use-by-other.remedy</comment>
        <translation>Demandez-lui de se déconnecter ou de fermer sa session&#xa0;; un administrateur peut y mettre fin avec `sudo maikr disconnect`.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to add you to the group `maikr`.</source>
        <comment>not-permitted.remedy</comment>
        <translation>Demandez à qui gère cet ordinateur de vous ajouter au groupe `maikr`.</translation>
    </message>
    <message>
        <source>Check both and try again, or ask for a new password.</source>
        <comment>wrong-credentials.remedy</comment>
        <translation>Vérifiez les deux et réessayez, ou demandez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi; Maikr connects again by itself.</source>
        <comment>no-network.remedy</comment>
        <translation>Vérifiez le câble ou le Wi-Fi&#xa0;; Maikr se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>Check the newest mail from us and enter its code, or ask for a new one.</source>
        <comment>wrong-code.remedy</comment>
        <translation>Regardez notre e-mail le plus récent et entrez son code, ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Check what you entered; `maikr --help` shows what is possible.</source>
        <comment>bad-request.remedy</comment>
        <translation>Vérifiez ce que vous avez entré&#xa0;; `maikr --help` montre ce qui est possible.</translation>
    </message>
    <message>
        <source>Check whose they are, and that they can be written to.</source>
        <comment>part.file-closed-remedy</comment>
        <translation>Regardez à qui ils appartiennent et si l’on peut y écrire.</translation>
    </message>
    <message>
        <source>Check your choices and sign-in; the kept file may help if something is missing.</source>
        <comment>file-damaged.remedy</comment>
        <translation>Vérifiez vos choix et votre session&#xa0;; le fichier conservé peut aider s’il manque quelque chose.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again in a minute.</source>
        <comment>backend-unreachable.remedy</comment>
        <translation>Vérifiez votre connexion internet et réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again.</source>
        <comment>timed-out.remedy</comment>
        <translation>Vérifiez votre connexion internet et réessayez.</translation>
    </message>
    <message>
        <source>Check your internet connection, then look again with `maikr servers`.</source>
        <comment>no-servers.remedy</comment>
        <translation>Vérifiez votre connexion internet, puis regardez à nouveau avec `maikr servers`.</translation>
    </message>
    <message>
        <source>Choose a longer one, of several words for example.</source>
        <comment>weak-password.remedy</comment>
        <translation>Choisissez-en un plus long, de plusieurs mots par exemple.</translation>
    </message>
    <message>
        <source>Choose another one, PNG or JPEG, of at most 32 MB.</source>
        <comment>picture-refused.remedy</comment>
        <translation>Choisissez-en une autre, PNG ou JPEG, de 32 Mo au plus.</translation>
    </message>
    <message>
        <source>Choose another server, or disconnect and connect again.</source>
        <comment>names-silent.remedy</comment>
        <translation>Choisissez un autre serveur, ou déconnectez-vous puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Choose another server; we see such mistakes soon.</source>
        <comment>server-malformed.remedy</comment>
        <translation>Choisissez un autre serveur&#xa0;; nous voyons vite de telles erreurs.</translation>
    </message>
    <message>
        <source>Choose another server; what needs {what} fails meanwhile, but nothing leaks.</source>
        <comment>ip-version-silent.remedy</comment>
        <translation>Choisissez un autre serveur&#xa0;; ce qui a besoin de {what} échoue entre-temps, mais rien ne fuit.</translation>
    </message>
    <message>
        <source>Close what must stay private, restart your computer and tell us.</source>
        <comment>leak-seen.remedy</comment>
        <translation>Fermez ce qui doit rester privé, redémarrez votre ordinateur et dites-le-nous.</translation>
    </message>
    <message>
        <source>Close what must stay private, then connect again or restart your computer.</source>
        <comment>firewall-failed.remedy</comment>
        <translation>Fermez ce qui doit rester privé, puis reconnectez-vous ou redémarrez votre ordinateur.</translation>
    </message>
    <message>
        <source>Connect again, or allow normal traffic with `maikr disconnect`.</source>
        <comment>plan-unreadable.remedy</comment>
        <translation>Reconnectez-vous, ou permettez le trafic normal avec `maikr disconnect`.</translation>
    </message>
    <message>
        <source>Connect again, or allow normal traffic with `maikr disconnect`.</source>
        <comment>rules-unreadable.remedy</comment>
        <translation>Reconnectez-vous, ou permettez le trafic normal avec `maikr disconnect`.</translation>
    </message>
    <message>
        <source>Connect again; if it happens twice, check your rules with `maikr rules check`.</source>
        <comment>rules-missing.remedy</comment>
        <translation>Reconnectez-vous&#xa0;; si cela arrive deux fois, vérifiez vos règles avec `maikr rules check`.</translation>
    </message>
    <message>
        <source>Connect first with `maikr connect`.</source>
        <comment>nothing-to-snooze.remedy</comment>
        <translation>Connectez-vous d’abord avec `maikr connect`.</translation>
    </message>
    <message>
        <source>Connect first with `maikr connect`; open the page if no server answers.</source>
        <comment>portal-not-needed.remedy</comment>
        <translation>Connectez-vous d’abord avec `maikr connect`&#xa0;; ouvrez la page si aucun serveur ne répond.</translation>
    </message>
    <message>
        <source>Connect with `maikr connect`, then test again.</source>
        <comment>speed-not-connected.remedy</comment>
        <translation>Connectez-vous avec `maikr connect`, puis refaites le test.</translation>
    </message>
    <message>
        <source>Connect with `maikr connect`, then try again.</source>
        <comment>not-connected.remedy</comment>
        <translation>Connectez-vous avec `maikr connect`, puis réessayez.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <comment>invalid-value.remedy</comment>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>Correct it with `maikr rules edit`; `maikr rules check` shows all of them.</source>
        <comment>rule-refused.remedy</comment>
        <translation>Corrigez-la avec `maikr rules edit`&#xa0;; `maikr rules check` les montre toutes.</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <comment>part.erase</comment>
        <translation>Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>Disconnect with `maikr disconnect`, or test the tunnel: leave `--direct` out.</source>
        <comment>not-disconnected.remedy</comment>
        <translation>Déconnectez-vous avec `maikr disconnect`, ou testez le tunnel&#xa0;: sans `--direct`.</translation>
    </message>
    <message>
        <source>Enter the code we mailed you: `maikr verify CODE`.</source>
        <comment>email-unverified.remedy</comment>
        <translation>Entrez le code que nous vous avons envoyé&#xa0;: `maikr verify CODE`.</translation>
    </message>
    <message>
        <source>Finish the update by restarting your computer, or install Maikr again.</source>
        <comment>version-skew.remedy</comment>
        <translation>Terminez la mise à jour en redémarrant votre ordinateur, ou réinstallez Maikr.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <comment>disk-full.remedy</comment>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space: without any Maikr can&apos;t keep what you want.</source>
        <comment>disk-low.remedy</comment>
        <translation>Libérez de l’espace&#xa0;: sans cela, Maikr ne peut pas garder ce que vous voulez.</translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open it in your browser first; else update Maikr and try again.</source>
        <comment>backend-nonsense.remedy</comment>
        <translation>Si ce réseau a une page d’accès, ouvrez-la d’abord dans votre navigateur&#xa0;; sinon, mettez Maikr à jour et réessayez.</translation>
    </message>
    <message>
        <source>If you mean it, say `maikr snooze MINUTES --despite-lockdown`; to end it for good, `maikr lockdown off`.</source>
        <comment>locked-down.remedy</comment>
        <translation>Si c’est bien ce que vous voulez, tapez `maikr snooze MINUTES --despite-lockdown`&#xa0;; pour y mettre fin, `maikr lockdown off`.</translation>
    </message>
    <message>
        <source>Install Firefox or Chromium (not as a snap or flatpak), or name a program: `maikr portal run -- PROGRAM`.</source>
        <comment>no-browser.remedy</comment>
        <translation>Installez Firefox ou Chromium (ni snap ni flatpak), ou nommez un programme&#xa0;: `maikr portal run -- PROGRAM`.</translation>
    </message>
    <message>
        <source>Install the package {package} (on Debian and Ubuntu: sudo apt install {package}), then try again.</source>
        <comment>tool-missing.remedy</comment>
        <translation>Installez le paquet {package} (sur Debian et Ubuntu&#xa0;: sudo apt install {package}), puis réessayez.</translation>
    </message>
    <message>
        <source>It took too long, so Maikr stopped waiting.</source>
        <comment>timed-out.message</comment>
        <translation>Cela a pris trop de temps&#xa0;; Maikr a cessé d’attendre.</translation>
    </message>
    <message>
        <source>Leave the protection with `maikr disconnect`, sign in with your browser, then connect again.</source>
        <comment>portal-unavailable.remedy</comment>
        <translation>Quittez la protection avec `maikr disconnect`, identifiez-vous avec votre navigateur, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Line {line} of your rules can&apos;t be used ({why}).</source>
        <comment>rule-refused.message</comment>
        <translation>La ligne {line} de vos règles n’est pas utilisable ({why}).</translation>
    </message>
    <message>
        <source>Lockdown is on: without a tunnel nothing may leave this computer.</source>
        <comment>locked-down.message</comment>
        <translation>Le verrouillage est activé&#xa0;: sans tunnel, rien ne peut quitter cet ordinateur.</translation>
    </message>
    <message>
        <source>Look at it; if it is right, write its format into your rule, such as `format:{now}`.</source>
        <comment>list-changed.remedy</comment>
        <translation>Regardez-la ; si elle est correcte, écrivez son format dans votre règle, par exemple `format:{now}`.</translation>
    </message>
    <message>
        <source>Look at the list again and choose from it.</source>
        <comment>not-found.remedy</comment>
        <translation>Regardez à nouveau la liste et choisissez dedans.</translation>
    </message>
    <message>
        <source>Look at the newer version, then make your change again.</source>
        <comment>conflict.remedy</comment>
        <translation>Regardez la version plus récente, puis refaites votre changement.</translation>
    </message>
    <message>
        <source>Maikr could not read the rules that were in force, so it blocks everything to keep you safe.</source>
        <comment>rules-unreadable.message</comment>
        <translation>Maikr n’a pas pu lire les règles en vigueur&#xa0;; il bloque donc tout pour vous garder en sûreté.</translation>
    </message>
    <message>
        <source>Maikr could not read which connection was wanted, so it blocks everything to keep you safe.</source>
        <comment>plan-unreadable.message</comment>
        <translation>Maikr n’a pas pu lire quelle connexion était voulue&#xa0;; il bloque donc tout pour vous garder en sûreté.</translation>
    </message>
    <message>
        <source>Maikr could not set up its protection: you are NOT protected.</source>
        <comment>firewall-failed.message</comment>
        <translation>Maikr n’a pas pu mettre en place sa protection&#xa0;: vous n’êtes PAS protégé.</translation>
    </message>
    <message>
        <source>Maikr found no browser that it could open for the sign-in page alone.</source>
        <comment>no-browser.message</comment>
        <translation>Maikr n’a pas trouvé de navigateur à ouvrir pour la seule page d’accès.</translation>
    </message>
    <message>
        <source>Maikr may not use its file {file}, or the folder that it belongs in.</source>
        <comment>part.file-closed</comment>
        <translation>Maikr n’a pas le droit d’utiliser son fichier {file}, ou le dossier où il se range.</translation>
    </message>
    <message>
        <source>Maikr puts it back by itself; if this stays, disconnect and connect again.</source>
        <comment>protection-altered.remedy</comment>
        <translation>Maikr la remet de lui-même&#xa0;; si cela persiste, déconnectez-vous puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Maikr tries again by itself; choose another server if it takes long.</source>
        <comment>tunnel-lost.remedy</comment>
        <translation>Maikr réessaie de lui-même&#xa0;; choisissez un autre serveur si cela dure.</translation>
    </message>
    <message>
        <source>Maikr was asked for something it can&apos;t do.</source>
        <comment>bad-request.message</comment>
        <translation>On a demandé à Maikr quelque chose qu’il ne sait pas faire.</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service did not answer in time.</source>
        <comment>daemon-silent.message</comment>
        <translation>Le service d’arrière-plan de Maikr n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service is not running.</source>
        <comment>daemon-unreachable.message</comment>
        <translation>Le service d’arrière-plan de Maikr ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service was not given all of your rules.</source>
        <comment>rules-missing.message</comment>
        <translation>Le service d’arrière-plan de Maikr n’a pas reçu toutes vos règles.</translation>
    </message>
    <message>
        <source>Maikr&apos;s name service does not run, so no site can be found by its name.</source>
        <comment>resolver-down.message</comment>
        <translation>Le service de noms de Maikr ne fonctionne pas&#xa0;; aucun site ne peut donc être trouvé par son nom.</translation>
    </message>
    <message>
        <source>Maikr&apos;s protection is not as Maikr made it: {what} was changed by another program.</source>
        <comment>protection-altered.message</comment>
        <translation>La protection de Maikr n’est pas telle que Maikr l’a faite&#xa0;: un autre programme a modifié {what}.</translation>
    </message>
    <message>
        <source>Maikr&apos;s service can&apos;t be reached.</source>
        <comment>backend-unreachable.message</comment>
        <translation>Le service de Maikr est injoignable.</translation>
    </message>
    <message>
        <source>Maikr&apos;s service has a problem of its own.</source>
        <comment>backend-failed.message</comment>
        <translation>Le service de Maikr a lui-même un problème.</translation>
    </message>
    <message>
        <source>Measuring how far servers are is switched off.</source>
        <comment>measuring-off.message</comment>
        <translation>Mesurer l’éloignement des serveurs est désactivé.</translation>
    </message>
    <message>
        <source>Names of sites can&apos;t be looked up through the tunnel.</source>
        <comment>names-silent.message</comment>
        <translation>Les noms de sites ne peuvent pas être cherchés par le tunnel.</translation>
    </message>
    <message>
        <source>Not everything could be erased from this computer: {what} is still here.</source>
        <comment>not-erased.message</comment>
        <translation>Tout n’a pas pu être effacé de cet ordinateur&#xa0;: {what} est encore là.</translation>
    </message>
    <message>
        <source>Nothing comes back through the tunnel over {what}.</source>
        <comment>ip-version-silent.message</comment>
        <translation>Rien ne revient par le tunnel en {what}.</translation>
    </message>
    <message>
        <source>Nothing has left this computer since it started, as Maikr&apos;s background service is not running.</source>
        <comment>blocked-since-boot.message</comment>
        <translation>Rien n’a quitté cet ordinateur depuis son démarrage, car le service en arrière-plan de Maikr ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Nothing is lost; try again in a few minutes.</source>
        <comment>backend-failed.remedy</comment>
        <translation>Rien n’est perdu&#xa0;; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Nothing is protected now, so there is nothing to snooze.</source>
        <comment>nothing-to-snooze.message</comment>
        <translation>Rien n’est protégé en ce moment&#xa0;; il n’y a donc rien à mettre en pause.</translation>
    </message>
    <message>
        <source>Open the page with `maikr portal open`; all other programs stay blocked meanwhile.</source>
        <comment>captive-portal.remedy</comment>
        <translation>Ouvrez la page avec `maikr portal open`&#xa0;; tous les autres programmes restent bloqués entre-temps.</translation>
    </message>
    <message>
        <source>Read it with `maikr policy` and agree to it with `maikr policy --agree`, then try again.</source>
        <comment>consent-needed.remedy</comment>
        <translation>Lisez-la avec `maikr policy`, acceptez-la avec `maikr policy --agree`, puis réessayez.</translation>
    </message>
    <message>
        <source>Remove one you no longer use from your account, then try again.</source>
        <comment>device-limit.remedy</comment>
        <translation>Retirez de votre compte un appareil que vous n’utilisez plus, puis réessayez.</translation>
    </message>
    <message>
        <source>Restart your computer; if it happens again, install Maikr again and have the computer checked.</source>
        <comment>daemon-impostor.remedy</comment>
        <translation>Redémarrez votre ordinateur&#xa0;; si cela se reproduit, réinstallez Maikr et faites examiner l’ordinateur.</translation>
    </message>
    <message>
        <source>See the list with `maikr servers` and choose from it.</source>
        <comment>no-such-server.remedy</comment>
        <translation>Affichez la liste avec `maikr servers` et choisissez dedans.</translation>
    </message>
    <message>
        <source>Set a passphrase for a protected file, or stay signed in until Maikr is closed.</source>
        <comment>no-keyring.remedy</comment>
        <translation>Définissez une phrase secrète pour un fichier protégé, ou restez identifié jusqu’à la fermeture de Maikr.</translation>
    </message>
    <message>
        <source>Set it right (turn on automatic time); a wrong clock breaks sign-in and secure sites.</source>
        <comment>clock-wrong.remedy</comment>
        <translation>Mettez-la à l’heure (activez l’heure automatique)&#xa0;; une horloge fausse gêne l’identification et les sites sécurisés.</translation>
    </message>
    <message>
        <source>Sign in again with `maikr login EMAIL` to add it back.</source>
        <comment>device-revoked.remedy</comment>
        <translation>Identifiez-vous à nouveau avec `maikr login EMAIL` pour l’ajouter de nouveau.</translation>
    </message>
    <message>
        <source>Sign in again with `maikr login EMAIL`.</source>
        <comment>sign-in-expired.remedy</comment>
        <translation>Identifiez-vous à nouveau avec `maikr login EMAIL`.</translation>
    </message>
    <message>
        <source>Sign in with `maikr login EMAIL`.</source>
        <comment>not-signed-in.remedy</comment>
        <translation>Identifiez-vous avec `maikr login EMAIL`.</translation>
    </message>
    <message>
        <source>Sign in with it, or ask for a new password.</source>
        <comment>email-taken.remedy</comment>
        <translation>Identifiez-vous avec elle, ou demandez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Something in Maikr went wrong that should not have.</source>
        <comment>internal.message</comment>
        <translation>Quelque chose s’est mal passé dans Maikr, qui n’aurait pas dû.</translation>
    </message>
    <message>
        <source>Something other than Maikr&apos;s service answered, or it answered in a way Maikr does not understand.</source>
        <comment>backend-nonsense.message</comment>
        <translation>Autre chose que le service de Maikr a répondu, ou il a répondu d’une façon que Maikr ne comprend pas.</translation>
    </message>
    <message>
        <source>Start it with `sudo systemctl start maikr-daemon`, or go online unprotected with `sudo maikr rescue`.</source>
        <comment>blocked-since-boot.remedy</comment>
        <translation>Démarrez-le avec `sudo systemctl start maikr-daemon`, ou allez en ligne sans protection avec `sudo maikr rescue`.</translation>
    </message>
    <message>
        <source>Start it with `sudo systemctl start maikr-daemon`, or restart your computer.</source>
        <comment>daemon-unreachable.remedy</comment>
        <translation>Démarrez-le avec `sudo systemctl start maikr-daemon`, ou redémarrez votre ordinateur.</translation>
    </message>
    <message>
        <source>Start the service with `sudo systemctl start maikr-daemon`, then run `maikr usage --erase`.</source>
        <comment>part.erase-usage</comment>
        <translation>Démarrez le service avec `sudo systemctl start maikr-daemon`, puis lancez `maikr usage --erase`.</translation>
    </message>
    <message>
        <source>Stop that program, or tell it to leave Maikr&apos;s firewall table and routes alone.</source>
        <comment>protection-fought.remedy</comment>
        <translation>Arrêtez ce programme, ou dites-lui de laisser la table de pare-feu et les routes de Maikr.</translation>
    </message>
    <message>
        <source>Switch it on with `maikr settings set measure-latency on`.</source>
        <comment>measuring-off.remedy</comment>
        <translation>Activez-le avec `maikr settings set measure-latency on`.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <comment>speed-slept.remedy</comment>
        <translation>Refaites le test.</translation>
    </message>
    <message>
        <source>Test another server; its latency is in `maikr latency`.</source>
        <comment>speed-no-endpoint.remedy</comment>
        <translation>Testez un autre serveur&#xa0;; sa latence est dans `maikr latency`.</translation>
    </message>
    <message>
        <source>Test another server; we see such mistakes soon.</source>
        <comment>speed-nonsense.remedy</comment>
        <translation>Testez un autre serveur&#xa0;; nous voyons vite de telles erreurs.</translation>
    </message>
    <message>
        <source>Test with Maikr&apos;s own engine: leave `--engine` out.</source>
        <comment>speed-engine-failed.remedy</comment>
        <translation>Testez avec le moteur de Maikr&#xa0;: sans `--engine`.</translation>
    </message>
    <message>
        <source>That code is wrong or too old.</source>
        <comment>wrong-code.message</comment>
        <translation>Ce code est faux ou trop ancien.</translation>
    </message>
    <message>
        <source>That passphrase does not open the file with your sign-in.</source>
        <comment>wrong-passphrase.message</comment>
        <translation>Cette phrase secrète n’ouvre pas le fichier de votre session.</translation>
    </message>
    <message>
        <source>That password is too easy to guess.</source>
        <comment>weak-password.message</comment>
        <translation>Ce mot de passe est trop facile à deviner.</translation>
    </message>
    <message>
        <source>That picture can&apos;t be used.</source>
        <comment>picture-refused.message</comment>
        <translation>Cette image n’est pas utilisable.</translation>
    </message>
    <message>
        <source>That was tried too many times in a short while.</source>
        <comment>too-many-tries.message</comment>
        <translation>Cela a été essayé trop de fois en peu de temps.</translation>
    </message>
    <message>
        <source>The computer slept during the test, so the rest of it was not measured.</source>
        <comment>speed-slept.message</comment>
        <translation>L’ordinateur s’est mis en veille pendant le test&#xa0;; le reste n’a donc pas été mesuré.</translation>
    </message>
    <message>
        <source>The connection to the server was lost during the test, so the rest of it was not measured.</source>
        <comment>speed-tunnel-lost.message</comment>
        <translation>La connexion au serveur s’est perdue pendant le test&#xa0;; le reste n’a donc pas été mesuré.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <comment>tunnel-lost.message</comment>
        <translation>La connexion au serveur s’est perdue.</translation>
    </message>
    <message>
        <source>The description of server {server} is wrong, so it can&apos;t be used.</source>
        <comment>server-malformed.message</comment>
        <translation>La description du serveur {server} est fausse&#xa0;; il n’est donc pas utilisable.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed.</source>
        <comment>disk-full.message</comment>
        <translation>Le disque est plein&#xa0;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <comment>wrong-credentials.message</comment>
        <translation>L’adresse e-mail ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>The file {file} could not be read, so Maikr goes on without it; it is kept{aside}.</source>
        <comment>file-damaged.message</comment>
        <translation>Le fichier {file} n’a pas pu être lu&#xa0;; Maikr continue donc sans lui&#xa0;; il est conservé{aside}.</translation>
    </message>
    <message>
        <source>The list {list} was {before} and looks like {now} now, so its last good copy stays in use.</source>
        <comment>list-changed.message</comment>
        <translation>La liste {list} était au format {before} et ressemble maintenant à {now} ; sa dernière bonne copie reste donc utilisée.</translation>
    </message>
    <message>
        <source>The privacy policy has a version you have not agreed to.</source>
        <comment>consent-needed.message</comment>
        <translation>La politique de confidentialité a une version que vous n’avez pas acceptée.</translation>
    </message>
    <message>
        <source>The program speedtest-cli could not finish its test ({why}).</source>
        <comment>speed-engine-failed.message</comment>
        <translation>Le programme speedtest-cli n’a pas pu finir son test ({why}).</translation>
    </message>
    <message>
        <source>The program {tool}, which Maikr needs, is not installed.</source>
        <comment>tool-missing.message</comment>
        <translation>Le programme {tool}, dont Maikr a besoin, n’est pas installé.</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <comment>keyring-locked.message</comment>
        <translation>Le lieu sûr pour les mots de passe est verrouillé.</translation>
    </message>
    <message>
        <source>The server answers, but nothing comes through it.</source>
        <comment>no-traffic.message</comment>
        <translation>Le serveur répond, mais rien ne passe par lui.</translation>
    </message>
    <message>
        <source>The server does not answer; this network may block it.</source>
        <comment>no-handshake.message</comment>
        <translation>Le serveur ne répond pas&#xa0;; ce réseau le bloque peut-être.</translation>
    </message>
    <message>
        <source>The server {server} offers no speed test.</source>
        <comment>speed-no-endpoint.message</comment>
        <translation>Le serveur {server} n’offre pas de test de vitesse.</translation>
    </message>
    <message>
        <source>The server&apos;s speed test can&apos;t be reached.</source>
        <comment>speed-refused.message</comment>
        <translation>Le test de vitesse du serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server&apos;s speed test stopped answering, so the test was ended.</source>
        <comment>speed-silent.message</comment>
        <translation>Le test de vitesse du serveur ne répondait plus&#xa0;; le test a donc été arrêté.</translation>
    </message>
    <message>
        <source>The value for {what} can&apos;t be used: {why}.</source>
        <comment>invalid-value.message</comment>
        <translation>La valeur pour {what} n’est pas utilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already.</source>
        <comment>email-taken.message</comment>
        <translation>Il y a déjà un compte avec cette adresse e-mail.</translation>
    </message>
    <message>
        <source>There is hardly any space left on the disk ({what}).</source>
        <comment>disk-low.message</comment>
        <translation>Il ne reste presque plus d’espace sur le disque ({what}).</translation>
    </message>
    <message>
        <source>There is no server called {server}.</source>
        <comment>no-such-server.message</comment>
        <translation>Il n’y a pas de serveur du nom de {server}.</translation>
    </message>
    <message>
        <source>There is no server to connect to.</source>
        <comment>no-servers.message</comment>
        <translation>Il n’y a pas de serveur auquel se connecter.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <comment>no-network.message</comment>
        <translation>Cet ordinateur n’a pas de connexion internet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by {what}.</source>
        <comment>clock-wrong.message</comment>
        <translation>L’horloge de cet ordinateur est décalée de {what}.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <comment>device-revoked.message</comment>
        <translation>Cet appareil a été retiré de votre compte.</translation>
    </message>
    <message>
        <source>This network has a sign-in page and lets nothing through until you have signed in there.</source>
        <comment>captive-portal.message</comment>
        <translation>Ce réseau a une page d’accès et ne laisse rien passer tant que vous ne vous y êtes pas identifié.</translation>
    </message>
    <message>
        <source>This system has no way to let one program out alone, so everything stays blocked.</source>
        <comment>portal-unavailable.message</comment>
        <translation>Ce système n’a pas de moyen de laisser sortir un seul programme&#xa0;; tout reste donc bloqué.</translation>
    </message>
    <message>
        <source>This was changed on another device in the meantime.</source>
        <comment>conflict.message</comment>
        <translation>Cela a été modifié sur un autre appareil entre-temps.</translation>
    </message>
    <message>
        <source>Too little was transferred to tell the speed.</source>
        <comment>speed-short.message</comment>
        <translation>Trop peu a été transféré pour connaître la vitesse.</translation>
    </message>
    <message>
        <source>Try again in a minute, or test another server.</source>
        <comment>speed-refused.remedy</comment>
        <translation>Réessayez dans une minute, ou testez un autre serveur.</translation>
    </message>
    <message>
        <source>Try again, or allow more with `--max`.</source>
        <comment>speed-short.remedy</comment>
        <translation>Réessayez, ou permettez davantage avec `--max`.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer and tell us what you did.</source>
        <comment>command-failed.remedy</comment>
        <translation>Réessayez&#xa0;; si cela arrive deux fois, redémarrez votre ordinateur et dites-nous ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer and tell us what you did.</source>
        <comment>internal.remedy</comment>
        <translation>Réessayez&#xa0;; si cela arrive deux fois, redémarrez votre ordinateur et dites-nous ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer.</source>
        <comment>part.timed-out-here</comment>
        <translation>Réessayez ; si cela se produit deux fois, redémarrez votre ordinateur.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, try another server.</source>
        <comment>speed-silent.remedy</comment>
        <translation>Réessayez&#xa0;; si cela arrive deux fois, essayez un autre serveur.</translation>
    </message>
    <message>
        <source>Try again; if you forgot it, sign out and sign in again.</source>
        <comment>wrong-passphrase.remedy</comment>
        <translation>Réessayez&#xa0;; si vous l’avez oubliée, déconnectez-vous du compte et identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Try another server or another network.</source>
        <comment>no-handshake.remedy</comment>
        <translation>Essayez un autre serveur ou un autre réseau.</translation>
    </message>
    <message>
        <source>Try another server.</source>
        <comment>no-traffic.remedy</comment>
        <translation>Essayez un autre serveur.</translation>
    </message>
    <message>
        <source>Turn the other VPN off; only one at a time can carry everything.</source>
        <comment>other-vpn.remedy</comment>
        <translation>Éteignez l’autre VPN&#xa0;; un seul à la fois peut tout porter.</translation>
    </message>
    <message>
        <source>Turn them on with `maikr settings set send-reports on`; `maikr reports preview` shows what they hold.</source>
        <comment>reports-required.remedy</comment>
        <translation>Activez-les avec `maikr settings set send-reports on`&#xa0;; `maikr reports preview` montre ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Two parts of Maikr on this computer have different versions.</source>
        <comment>version-skew.message</comment>
        <translation>Deux parties de Maikr sur cet ordinateur ont des versions différentes.</translation>
    </message>
    <message>
        <source>Unlock it with your login password, or enter the passphrase you chose for Maikr.</source>
        <comment>keyring-locked.remedy</comment>
        <translation>Déverrouillez-le avec votre mot de passe d’ouverture de session, ou entrez la phrase secrète choisie pour Maikr.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <comment>too-many-tries.remedy</comment>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait a minute and try again; if that does not help, restart your computer.</source>
        <comment>daemon-silent.remedy</comment>
        <translation>Attendez une minute et réessayez ; si cela ne suffit pas, redémarrez votre ordinateur.</translation>
    </message>
    <message>
        <source>Wait a moment, Maikr starts it again by itself; if it stays, disconnect and connect again.</source>
        <comment>resolver-down.remedy</comment>
        <translation>Attendez un instant, Maikr le redémarre de lui-même&#xa0;; si cela persiste, déconnectez-vous puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Wait until you are connected again (`maikr status`), then test again.</source>
        <comment>speed-tunnel-lost.remedy</comment>
        <translation>Attendez d’être reconnecté (`maikr status`), puis refaites le test.</translation>
    </message>
    <message>
        <source>What answered does not behave like a speed test, so its figures do not count.</source>
        <comment>speed-nonsense.message</comment>
        <translation>Ce qui a répondu ne se comporte pas comme un test de vitesse&#xa0;; ses chiffres ne comptent donc pas.</translation>
    </message>
    <message>
        <source>What you asked for is not there, or no longer.</source>
        <comment>not-found.message</comment>
        <translation>Ce que vous avez demandé n’est pas là, ou n’y est plus.</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <comment>not-permitted.message</comment>
        <translation>Vous n’avez pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <comment>not-connected.message</comment>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <comment>not-signed-in.message</comment>
        <translation>Vous n’êtes pas identifié.</translation>
    </message>
    <message>
        <source>Your account has as many devices as it may have.</source>
        <comment>device-limit.message</comment>
        <translation>Votre compte a autant d’appareils qu’il peut en avoir.</translation>
    </message>
    <message>
        <source>Your account has usage reports agreed, so it can&apos;t do without them; none is sent while you have them off.</source>
        <comment>reports-required.message</comment>
        <translation>Votre compte a accepté les rapports d’usage et ne peut donc pas s’en passer&#xa0;; aucun n’est envoyé tant que vous les désactivez.</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed yet.</source>
        <comment>email-unverified.message</comment>
        <translation>Votre adresse e-mail n’est pas encore confirmée.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <comment>sign-in-expired.message</comment>
        <translation>Votre session a pris fin.</translation>
    </message>
    <message>
        <source>Your system has no safe place for passwords that Maikr could use.</source>
        <comment>no-keyring.message</comment>
        <translation>Votre système n’a pas de lieu sûr pour les mots de passe que Maikr puisse utiliser.</translation>
    </message>
    <message>
        <source>Your system refused a step that Maikr needs.</source>
        <comment>command-failed.message</comment>
        <translation>Votre système a refusé une étape dont Maikr a besoin.</translation>
    </message>
    <message>
        <source>how much went through each server on each day, counted by Maikr&apos;s background service,</source>
        <comment>part.usage</comment>
        <translation>ce qui est passé par chaque serveur chaque jour, compté par le service d’arrière-plan de Maikr,</translation>
    </message>
    <message>
        <source>it is not valid</source>
        <comment>part.why</comment>
        <translation>elle n’est pas valide</translation>
    </message>
    <message>
        <source>it needs</source>
        <comment>part.file</comment>
        <translation>dont il a besoin</translation>
    </message>
    <message>
        <source>it needs</source>
        <comment>part.tool</comment>
        <translation>dont il a besoin</translation>
    </message>
    <message>
        <source>of that program</source>
        <comment>part.package</comment>
        <translation>de ce programme</translation>
    </message>
    <message>
        <source>that name</source>
        <comment>part.name</comment>
        <translation>de ce nom</translation>
    </message>
    <message>
        <source>this</source>
        <comment>part.what</comment>
        <translation>ceci</translation>
    </message>
    <message>
        <source>we don&apos;t know which</source>
        <comment>part.program</comment>
        <translation>nous ne savons pas lequel</translation>
    </message>
    <message>
        <source>{erase}</source>
        <comment>not-erased.remedy</comment>
        <translation>{erase}</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>By e-mail, until you switch it off here.</source>
        <translation>Par e-mail, jusqu’à ce que vous le désactiviez ici.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Save the nickname</source>
        <translation>Enregistrer le surnom</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Identifié depuis</translation>
    </message>
    <message>
        <source>Tell me about news and offers</source>
        <translation>Me parler des nouveautés et des offres</translation>
    </message>
    <message>
        <source>This computer has no keyring: your sign-in ends when Maikr is closed.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: votre session prend fin quand Maikr est fermé.</translation>
    </message>
    <message>
        <source>Your account is changed.</source>
        <translation>Votre compte est modifié.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in a file encrypted with your passphrase.</source>
        <translation>Votre session est conservée dans un fichier chiffré avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring.</source>
        <translation>Votre session est conservée dans le trousseau de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Add rules</source>
        <translation>Ajouter des règles</translation>
    </message>
    <message>
        <source>No names were looked up. Was the site loaded in a new private window?</source>
        <translation>Aucun nom n’a été cherché. Le site a-t-il été chargé dans une nouvelle fenêtre privée&#xa0;?</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Which of these shall have a rule?</source>
        <translation>Lesquels doivent avoir une règle&#xa0;?</translation>
    </message>
    <message>
        <source>can’t be told</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>has a rule</source>
        <translation>a une règle</translation>
    </message>
    <message>
        <source>named like the site</source>
        <translation>nommé comme le site</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>le site</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It ends at once when you cancel it; on a metered connection choose less.</source>
        <translation>Il s’arrête aussitôt si vous l’annulez&#xa0;; sur une connexion limitée, choisissez moins.</translation>
    </message>
    <message>
        <source>It goes out without Maikr, by your own connection: speedtest.net and its servers see your address. It takes up to a minute.</source>
        <translation>Il sort sans Maikr, par votre propre connexion&#xa0;: speedtest.net et ses serveurs voient votre adresse. Il prend jusqu’à une minute.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The test may use up to about {data} of data. Begin?</source>
        <translation>Le test peut utiliser jusqu’à environ {data} de données. Commencer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QuickPicks</name>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Connect to the least busy server</source>
        <translation>Se connecter au serveur le moins chargé</translation>
    </message>
    <message>
        <source>Connect to {place}</source>
        <translation>Se connecter à {place}</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Disconnect and quit</source>
        <translation>Déconnecter et quitter</translation>
    </message>
    <message>
        <source>Keep the tunnel when Maikr quits?</source>
        <translation>Garder le tunnel quand Maikr quitte&#xa0;?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Maikr</source>
        <translation>Quitter Maikr</translation>
    </message>
    <message>
        <source>Quit and stay protected</source>
        <translation>Quitter et rester protégé</translation>
    </message>
    <message>
        <source>The tunnel can go on without this program: your traffic stays protected, and Maikr’s service reconnects by itself. Start Maikr again to change anything.</source>
        <translation>Le tunnel peut continuer sans ce programme&#xa0;: votre trafic reste protégé, et le service de Maikr se reconnecte de lui-même. Relancez Maikr pour changer quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>It is loaded</source>
        <translation>Il est chargé</translation>
    </message>
    <message>
        <source>Load the site now, in a new private window. Names so far: {count}</source>
        <translation>Chargez le site maintenant, dans une nouvelle fenêtre privée. Noms jusqu’ici&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Names looked up so far</source>
        <translation>Noms cherchés jusqu’ici</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Record a site</source>
        <translation>Enregistrer un site</translation>
    </message>
    <message>
        <source>See which names a site looks up while you load it, and make rules of them. Names of all programs on this computer are heard; they are kept nowhere and sent nowhere.</source>
        <translation>Voyez quels noms un site cherche pendant que vous le chargez, et faites-en des règles. Les noms de tous les programmes de cet ordinateur sont entendus&#xa0;; ils ne sont conservés ni envoyés nulle part.</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>That was the longest time for which names are recorded.</source>
        <translation>Les noms ne sont pas enregistrés plus longtemps.</translation>
    </message>
    <message>
        <source>The tunnel was disconnected, so nothing more is recorded.</source>
        <translation>Le tunnel a été coupé&#xa0;; plus rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Those were as many names as are recorded.</source>
        <translation>On n’enregistre pas plus de noms.</translation>
    </message>
    <message>
        <source>Which site will you load?</source>
        <translation>Quel site allez-vous charger&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Added {count}: {sites}.</source>
        <translation>{count} ajoutés&#xa0;: {sites}.</translation>
    </message>
</context>
<context>
    <name>RemovalCard</name>
    <message>
        <source>Password of your account</source>
        <translation>Mot de passe de votre compte</translation>
    </message>
    <message>
        <source>Remove my account</source>
        <translation>Supprimer mon compte</translation>
    </message>
    <message>
        <source>Remove your account</source>
        <translation>Supprimer votre compte</translation>
    </message>
    <message>
        <source>Your account is removed for good, and your rules, lists, settings and reports on this computer. Maikr’s service may go on keeping your e-mail address, a hash of your password, your picture and your nickname, and nothing else. This can’t be undone.</source>
        <translation>Votre compte est supprimé définitivement, ainsi que vos règles, listes, réglages et rapports sur cet ordinateur. Le service de Maikr peut continuer à conserver votre adresse e-mail, une empreinte de votre mot de passe, votre image et votre surnom, et rien d’autre. C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide report: {title}</source>
        <translation>Masquer le rapport&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show report: {title}</source>
        <translation>Afficher le rapport&#xa0;: {title}</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Ce que dit le rapport</translation>
    </message>
</context>
<context>
    <name>ReportSwitches</name>
    <message>
        <source>Include how good the connection was</source>
        <translation>Dire comment était la connexion</translation>
    </message>
    <message>
        <source>Latency and speed test results of the servers you used. Without them a report says nothing of it.</source>
        <translation>Latence et tests de vitesse des serveurs que vous avez utilisés. Sans eux, un rapport n’en dit rien.</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>If there is an account with this address, a code is on its way. Other devices get signed out.</source>
        <translation>S’il y a un compte avec cette adresse, un code est en route. Les autres appareils seront déconnectés du compte.</translation>
    </message>
    <message>
        <source>Mail me another code</source>
        <translation>M’envoyer un autre code</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Valider et s’identifier</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Moins d’options</translation>
    </message>
    <message>
        <source>Like the rest</source>
        <translation>Comme le reste</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Note pour vous-même</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>Serveur ou pays</translation>
    </message>
    <message>
        <source>Site or address</source>
        <translation>Site ou adresse</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où il va</translation>
    </message>
    <message>
        <source>While the server is not available</source>
        <translation>Quand le serveur n’est pas disponible</translation>
    </message>
    <message>
        <source>Will be kept as: {line}</source>
        <translation>Sera enregistré ainsi&#xa0;: {line}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Added: {line}.</source>
        <translation>Ajouté&#xa0;: {line}.</translation>
    </message>
    <message>
        <source>Kept: {line}.</source>
        <translation>Gardé&#xa0;: {line}.</translation>
    </message>
    <message>
        <source>Removed {rule}.</source>
        <translation>{rule} retirée.</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>Règles dans leur ordre</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Save this rule first, or cancel.</source>
        <translation>Enregistrez d’abord cette règle, ou annulez.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>En afficher %Ln de plus</numerusform>
            <numerusform>En afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is mended.</source>
        <translation>La ligne est réparée.</translation>
    </message>
    <message>
        <source>The most specific rules come first now.</source>
        <translation>Les règles les plus précises viennent maintenant d’abord.</translation>
    </message>
    <message>
        <source>This rule was changed or removed meanwhile. What you save here is added as a new one.</source>
        <translation>Cette règle a été modifiée ou supprimée entre-temps. Ce que vous enregistrez ici est ajouté comme nouvelle règle.</translation>
    </message>
    <message>
        <source>What you typed since is not saved yet.</source>
        <translation>Ce que vous avez écrit depuis n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>{rule} is off.</source>
        <translation>{rule} est désactivée.</translation>
    </message>
    <message>
        <source>{rule} is on.</source>
        <translation>{rule} est activée.</translation>
    </message>
    <message>
        <source>{rule} is rule {number} of {count} now.</source>
        <translation>{rule} est maintenant la règle {number} sur {count}.</translation>
    </message>
</context>
<context>
    <name>RuleProblems</name>
    <message>
        <source>A destination is missing: begin the line with a site or an address.</source>
        <comment>missing-destination</comment>
        <translation>Il manque une destination&#xa0;: commencez la ligne par un site ou une adresse.</translation>
    </message>
    <message>
        <source>A port is written apart: “{host} port:{port}”.</source>
        <comment>port-in-destination</comment>
        <translation>Un port s’écrit à part&#xa0;: «&#xa0;{host} port:{port}&#xa0;».</translation>
    </message>
    <message>
        <source>An action is missing: end the line with “via SERVER”, “direct” or “block”.</source>
        <comment>missing-action</comment>
        <translation>Il manque une action&#xa0;: terminez la ligne par «&#xa0;via SERVER&#xa0;», «&#xa0;direct&#xa0;» ou «&#xa0;block&#xa0;».</translation>
    </message>
    <message>
        <source>Maikr can&apos;t honour “{what}”: {why}.</source>
        <comment>not-supported</comment>
        <translation>Maikr ne peut pas appliquer «&#xa0;{what}&#xa0;»&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Nothing says which server “{policy}” is.</source>
        <comment>unknown-policy</comment>
        <translation>Rien ne dit quel serveur est «&#xa0;{policy}&#xa0;».</translation>
    </message>
    <message>
        <source>The character {character} does not belong in a text. Delete it.</source>
        <comment>control-character</comment>
        <translation>Le caractère {character} n’a pas sa place dans un texte. Supprimez-le.</translation>
    </message>
    <message>
        <source>The default can&apos;t be off. Delete the line to go where you are connected to.</source>
        <comment>default-off</comment>
        <translation>La ligne par défaut ne peut pas être désactivée. Supprimez la ligne pour aller là où vous êtes connecté.</translation>
    </message>
    <message>
        <source>The included list “{name}” is not there.</source>
        <comment>include-missing</comment>
        <translation>La liste incluse «&#xa0;{name}&#xa0;» n’est pas là.</translation>
    </message>
    <message>
        <source>The line has more than {limit} characters.</source>
        <comment>line-too-long</comment>
        <translation>La ligne a plus de {limit} caractères.</translation>
    </message>
    <message>
        <source>The list “{name}” includes itself.</source>
        <comment>include-cycle</comment>
        <translation>La liste «&#xa0;{name}&#xa0;» s’inclut elle-même.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” is not one that Maikr tries: {why}.</source>
        <comment>unsafe-pattern</comment>
        <translation>Le motif «&#xa0;{pattern}&#xa0;» n’est pas de ceux que Maikr essaie&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} is not in order.</source>
        <comment>bad-range</comment>
        <translation>La plage de {first} à {last} n’est pas dans l’ordre.</translation>
    </message>
    <message>
        <source>There already is a default line. Keep one.</source>
        <comment>default-twice</comment>
        <translation>Il y a déjà une ligne par défaut. Gardez-en une.</translation>
    </message>
    <message>
        <source>There are more than {limit} lines. Put destinations into a list and name it in one rule.</source>
        <comment>too-many-lines</comment>
        <translation>Il y a plus de {limit} lignes. Mettez les destinations dans une liste et nommez-la dans une règle.</translation>
    </message>
    <message>
        <source>There is no server and no country called “{target}”.{near}</source>
        <comment>no-such-target</comment>
        <translation>Il n’y a ni serveur ni pays du nom de «&#xa0;{target}&#xa0;».{near}</translation>
    </message>
    <message>
        <source>There is no server and no country called “{target}”: “if unavailable” says what happens.</source>
        <comment>unknown-target</comment>
        <translation>Il n’y a ni serveur ni pays du nom de «&#xa0;{target}&#xa0;»&#xa0;: «&#xa0;if unavailable&#xa0;» dit ce qui arrive.</translation>
    </message>
    <message>
        <source>This is not as its format wants it: {why}.</source>
        <comment>malformed</comment>
        <translation>Ce n’est pas comme son format le veut&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This list can&apos;t be used: {why}.</source>
        <comment>bad-list</comment>
        <translation>Cette liste n’est pas utilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This rule stands after the default line. Put it before.</source>
        <comment>after-default</comment>
        <translation>Cette règle est après la ligne par défaut. Mettez-la avant.</translation>
    </message>
    <message>
        <source>Write “if unavailable: block”, “if unavailable: default” or “if unavailable: direct”.</source>
        <comment>bad-fallback</comment>
        <translation>Écrivez «&#xa0;if unavailable: block&#xa0;», «&#xa0;if unavailable: default&#xa0;» ou «&#xa0;if unavailable: direct&#xa0;».</translation>
    </message>
    <message>
        <source>{count} more lines can&apos;t be honoured.</source>
        <comment>more-problems</comment>
        <translation>{count} autres lignes ne peuvent pas être appliquées.</translation>
    </message>
    <message>
        <source>“if unavailable” has a meaning after “via” in a rule only. Delete it.</source>
        <comment>needless-fallback</comment>
        <translation>«&#xa0;if unavailable&#xa0;» n’a de sens qu’après «&#xa0;via&#xa0;» dans une règle. Supprimez-le.</translation>
    </message>
    <message>
        <source>“via” needs a server or a country after it.</source>
        <comment>missing-target</comment>
        <translation>Il faut un serveur ou un pays après «&#xa0;via&#xa0;».</translation>
    </message>
    <message>
        <source>“{action}” is an action. A list holds destinations only; the rule that names it decides.</source>
        <comment>action-in-list</comment>
        <translation>«&#xa0;{action}&#xa0;» est une action. Une liste ne contient que des destinations&#xa0;; la règle qui la nomme décide.</translation>
    </message>
    <message>
        <source>“{address}” has a zone (%), which means nothing in a rule. Write the address without it.</source>
        <comment>zone</comment>
        <translation>«&#xa0;{address}&#xa0;» a une zone (%), qui ne veut rien dire dans une règle. Écrivez l’adresse sans elle.</translation>
    </message>
    <message>
        <source>“{address}” is an IPv4 address in IPv6&apos;s clothes. Write {meant}.</source>
        <comment>mapped-address</comment>
        <translation>«&#xa0;{address}&#xa0;» est une adresse IPv4 habillée en IPv6. Écrivez {meant}.</translation>
    </message>
    <message>
        <source>“{address}” is not an IP address, a CIDR or a range.</source>
        <comment>bad-address</comment>
        <translation>«&#xa0;{address}&#xa0;» n’est ni une adresse IP, ni un CIDR, ni une plage.</translation>
    </message>
    <message>
        <source>“{address}” is not the beginning of a network. Did you mean {meant}?</source>
        <comment>host-bits</comment>
        <translation>«&#xa0;{address}&#xa0;» n’est pas le début d’un réseau. Vouliez-vous dire {meant}&#xa0;?</translation>
    </message>
    <message>
        <source>“{destination}” contradicts line {other}, which wins because it comes first.</source>
        <comment>contradictory</comment>
        <translation>«&#xa0;{destination}&#xa0;» contredit la ligne {other}, qui l’emporte parce qu’elle vient avant.</translation>
    </message>
    <message>
        <source>“{destination}” never matches: line {other} (“{other_destination}”) takes its traffic first.</source>
        <comment>shadowed</comment>
        <translation>«&#xa0;{destination}&#xa0;» ne s’applique jamais&#xa0;: la ligne {other} («&#xa0;{other_destination}&#xa0;») prend son trafic avant.</translation>
    </message>
    <message>
        <source>“{destination}” says again what line {other} says.</source>
        <comment>duplicate</comment>
        <translation>«&#xa0;{destination}&#xa0;» répète ce que dit la ligne {other}.</translation>
    </message>
    <message>
        <source>“{name}” is no site: it holds every site whose name ends in it.</source>
        <comment>public-suffix</comment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un site&#xa0;: il contient tous les sites dont le nom se termine ainsi.</translation>
    </message>
    <message>
        <source>“{name}” is not a name that a site can have.</source>
        <comment>bad-name</comment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un nom qu’un site puisse avoir.</translation>
    </message>
    <message>
        <source>“{option}:” is there twice.</source>
        <comment>repeated-option</comment>
        <translation>«&#xa0;{option}:&#xa0;» est là deux fois.</translation>
    </message>
    <message>
        <source>“{port}” is not a port (1 to 65535) or a range of ports.</source>
        <comment>bad-port</comment>
        <translation>«&#xa0;{port}&#xa0;» n’est ni un port (1 à 65535) ni une plage de ports.</translation>
    </message>
    <message>
        <source>“{what}” is honoured in part: {why}.</source>
        <comment>meaning-changed</comment>
        <translation>«&#xa0;{what}&#xa0;» est appliqué en partie&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{word}” can&apos;t be part of a server&apos;s or a country&apos;s name.</source>
        <comment>bad-target</comment>
        <translation>«&#xa0;{word}&#xa0;» ne peut pas faire partie du nom d’un serveur ou d’un pays.</translation>
    </message>
    <message>
        <source>“{word}” means nothing here. Actions are “via SERVER”, “direct” and “block”.</source>
        <comment>unknown-word</comment>
        <translation>«&#xa0;{word}&#xa0;» ne veut rien dire ici. Les actions sont «&#xa0;via SERVER&#xa0;», «&#xa0;direct&#xa0;» et «&#xa0;block&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RuleRowView</name>
    <message>
        <source>Edit rule {number}: {rule}</source>
        <translation>Modifier la règle {number}&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Move rule {number}: {rule} (drag, or Alt and an arrow)</source>
        <translation>Déplacer la règle {number}&#xa0;: {rule} (glisser, ou Alt et une flèche)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Remove rule {number}: {rule}</source>
        <translation>Retirer la règle {number}&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Rule {number} in force: {rule}</source>
        <translation>Règle {number} en vigueur&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Rule {number}: {rule}</source>
        <translation>Règle {number}&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>Désactiver cette règle</translation>
    </message>
    <message>
        <source>Switch this rule on</source>
        <translation>Activer cette règle</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Direct, outside every tunnel</source>
        <translation>Direct, hors de tout tunnel</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>That holds from the next connection on.</source>
        <translation>Cela vaut à partir de la prochaine connexion.</translation>
    </message>
    <message>
        <source>That holds now.</source>
        <translation>Cela vaut dès maintenant.</translation>
    </message>
    <message>
        <source>The conflict is settled.</source>
        <translation>Le conflit est réglé.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Through the server you are connected to</source>
        <translation>Par le serveur auquel vous êtes connecté</translation>
    </message>
    <message>
        <source>Through {target}</source>
        <translation>Par {target}</translation>
    </message>
    <message>
        <source>direct while that is not available</source>
        <translation>direct quand ce n’est pas disponible</translation>
    </message>
    <message>
        <source>like everything else while that is not available</source>
        <translation>comme tout le reste quand ce n’est pas disponible</translation>
    </message>
    <message>
        <source>only port {ports}</source>
        <translation>seulement le port {ports}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>A line is wrong, so Maikr can’t put these rules in force. Mend or remove it.</source>
        <translation>Une ligne est fausse&#xa0;; Maikr ne peut donc pas appliquer ces règles. Corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>A rule sends a site through a country, direct, or nowhere, for every program on this computer.</source>
        <translation>Une règle envoie un site par un pays, en direct ou nulle part, pour tous les programmes de cet ordinateur.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>Added: {line}.</source>
        <translation>Ajouté&#xa0;: {line}.</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>For example: {rule}</source>
        <translation>Par exemple&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading your rules…</source>
        <translation>Lecture de vos règles…</translation>
    </message>
    <message>
        <source>Record a site</source>
        <translation>Enregistrer un site</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Send each site its own way</source>
        <translation>Envoyez chaque site par son propre chemin</translation>
    </message>
    <message>
        <source>The first that holds a connection decides.</source>
        <translation>La première qui concerne une connexion décide.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What no rule holds goes through the server you are connected to.</source>
        <translation>Ce qu’aucune règle ne concerne passe par le serveur auquel vous êtes connecté.</translation>
    </message>
    <message>
        <source>What you typed since is not saved; saved here it becomes another rule.</source>
        <translation>Ce que vous avez écrit depuis n’est pas enregistré ; enregistré ici, cela deviendra une autre règle.</translation>
    </message>
    <message>
        <source>Where everything else goes is changed.</source>
        <translation>La destination de tout le reste est changée.</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Vos règles</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Beginning the test…</source>
        <translation>Début du test…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>Avancement du test</translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>Save data…</source>
        <translation>Enregistrer les données…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>Enregistrer les valeurs en tableau</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Enregistrer le graphique en image</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SendSwitch</name>
    <message>
        <source>Send usage reports</source>
        <translation>Envoyer des rapports d’usage</translation>
    </message>
    <message>
        <source>Without them nothing of your use is told, and what you use meanwhile never is.</source>
        <translation>Sans eux, rien de votre usage n’est transmis, et ce que vous utilisez entre-temps ne le sera jamais.</translation>
    </message>
    <message>
        <source>Your account has usage reports agreed, so they can’t be switched off here.</source>
        <translation>Votre compte a accepté les rapports d’usage&#xa0;; ils ne peuvent donc pas être désactivés ici.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect to {place}</source>
        <translation>Se connecter à {place}</translation>
    </message>
</context>
<context>
    <name>ServerDelegate</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
</context>
<context>
    <name>ServerFacts</name>
    <message>
        <source>{servers}. The best of them for you is {best}.</source>
        <translation>{servers}. Le meilleur d’entre eux pour vous est {best}.</translation>
    </message>
</context>
<context>
    <name>ServerMap</name>
    <message>
        <source>Closer</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Éloigner</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Le monde entier</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>All servers</source>
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>ServerState</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Fetching the servers…</source>
        <translation>Récupération des serveurs…</translation>
    </message>
    <message>
        <source>Maikr can’t be reached, so this list may be out of date. It was fetched {age}.</source>
        <translation>Maikr est injoignable&#xa0;; cette liste n’est peut-être plus à jour. Elle a été récupérée {age}.</translation>
    </message>
    <message>
        <source>Measured {age}</source>
        <translation>Mesuré {age}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>No server matches “{query}”</source>
        <translation>Aucun serveur ne correspond à «&#xa0;{query}&#xa0;»</translation>
    </message>
    <message>
        <source>Not measured in this network yet</source>
        <translation>Pas encore mesuré sur ce réseau</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>There are no servers</source>
        <translation>Il n’y a pas de serveurs</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Try a country or a larger city nearby.</source>
        <translation>Essayez un pays ou une plus grande ville proche.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
</context>
<context>
    <name>ServerWhy</name>
    <message>
        <source>As fast as the fastest: {reasons}.</source>
        <translation>Aussi rapide que le plus rapide&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}.</source>
        <translation>Le plus rapide pour vous&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}. A page takes {gap} longer through the next, {next}.</source>
        <translation>Le plus rapide pour vous&#xa0;: {reasons}. Une page met {gap} de plus par le suivant, {next}.</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}. {next} is just as good.</source>
        <translation>Le plus rapide pour vous&#xa0;: {reasons}. {next} est aussi bon.</translation>
    </message>
    <message>
        <source>It answered no probe: it may be down, or may not be reached from this network.</source>
        <translation>Il n’a répondu à aucun essai&#xa0;: il est peut-être en panne, ou injoignable depuis ce réseau.</translation>
    </message>
    <message>
        <source>No server was measured yet: this is the least busy one.</source>
        <translation>Aucun serveur n’a encore été mesuré&#xa0;: celui-ci est le moins chargé.</translation>
    </message>
    <message>
        <source>Not measured yet, so nobody knows how fast it is for you.</source>
        <translation>Pas encore mesuré&#xa0;; personne ne sait donc s’il est rapide pour vous.</translation>
    </message>
    <message>
        <source>no probe lost</source>
        <translation>aucun essai perdu</translation>
    </message>
    <message>
        <source>{part} busy</source>
        <translation>chargé à {part}</translation>
    </message>
    <message>
        <source>{part} of probes lost</source>
        <translation>{part} des essais perdus</translation>
    </message>
    <message>
        <source>{reasons}. A page takes {gap} longer than through the fastest, {first}.</source>
        <translation>{reasons}. Une page met {gap} de plus que par le plus rapide, {first}.</translation>
    </message>
    <message>
        <source>{rtt} away</source>
        <translation>à {rtt}</translation>
    </message>
    <message>
        <source>{speed} Mbit/s when you tested it</source>
        <translation>{speed} Mbit/s lors de votre test</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n ville</numerusform>
            <numerusform>%n villes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>One server</source>
        <translation>Un serveur</translation>
    </message>
    <message numerus="yes">
        <source>Your last of %n speed tests: {speed} ({age}).</source>
        <translation>
            <numerusform>Le dernier de vos %n tests de vitesse&#xa0;: {speed} ({age}).</numerusform>
            <numerusform>Le dernier de vos %n tests de vitesse&#xa0;: {speed} ({age}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Your speed test: {speed} ({age}).</source>
        <translation>Votre test de vitesse&#xa0;: {speed} ({age}).</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>from {rtt}</source>
        <translation>dès {rtt}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>measured {age}</source>
        <translation>mesuré {age}</translation>
    </message>
    <message>
        <source>spread {value}</source>
        <translation>dispersion {value}</translation>
    </message>
    <message>
        <source>{down} Mbit/s down</source>
        <translation>{down} Mbit/s en descente</translation>
    </message>
    <message>
        <source>{down}, {up} up</source>
        <translation>{down}, {up} en montée</translation>
    </message>
    <message>
        <source>{part} lost · {age}</source>
        <translation>{part} perdus · {age}</translation>
    </message>
    <message>
        <source>{part} of probes lost</source>
        <translation>{part} des essais perdus</translation>
    </message>
    <message>
        <source>{servers} in {cities}</source>
        <translation>{servers} dans {cities}</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>±{value} · {age}</source>
        <translation>±{value} · {age}</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Allow measuring</source>
        <translation>Permettre la mesure</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Refresh the list and measure again</source>
        <translation>Actualiser la liste et mesurer à nouveau</translation>
    </message>
    <message>
        <source>Search city or country</source>
        <translation>Chercher une ville ou un pays</translation>
    </message>
    <message>
        <source>Search servers</source>
        <translation>Chercher des serveurs</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Servers are not measured, because you switched that off.</source>
        <translation>Les serveurs ne sont pas mesurés, car vous avez désactivé cela.</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Trier à nouveau</translation>
    </message>
    <message>
        <source>This view can’t be kept: it holds until Maikr is closed. {remedy}</source>
        <translation>Cette vue ne peut pas être conservée : elle vaut jusqu’à la fermeture de Maikr. {remedy}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Connect when Maikr starts</source>
        <translation>Se connecter au démarrage de Maikr</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Disconnect when I log out or shut down</source>
        <translation>Se déconnecter quand je ferme ma session ou éteins l’ordinateur</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Each lets exactly the packets pass that its rules name. Look at them first.</source>
        <translation>Chacun laisse passer exactement les paquets que nomment ses règles. Regardez-les d’abord.</translation>
    </message>
    <message>
        <source>Else the tunnel stays up without you, and comes back after a restart.</source>
        <translation>Sinon le tunnel reste actif sans vous, et revient après un redémarrage.</translation>
    </message>
    <message>
        <source>Else what a changed rule concerns starts anew by its new way at once.</source>
        <translation>Sinon, ce qu’une règle modifiée concerne repart aussitôt par son nouveau chemin.</translation>
    </message>
    <message>
        <source>Empty: the VPN server’s own. Or up to 8 addresses such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net, asked through the tunnel from the next connection on.</source>
        <translation>Vide&#xa0;: ceux du serveur VPN. Ou jusqu’à 8 adresses comme 9.9.9.9 ou tls://9.9.9.9#dns.quad9.net, interrogées par le tunnel dès la prochaine connexion.</translation>
    </message>
    <message>
        <source>Hours until this computer gets a new key</source>
        <translation>Heures avant que cet ordinateur reçoive une nouvelle clé</translation>
    </message>
    <message>
        <source>How long the command maikr connect waits before it gives its answer: 1 to 600.</source>
        <translation>Combien de temps la commande maikr connect attend avant de répondre&#xa0;: 1 à 600.</translation>
    </message>
    <message>
        <source>How old its key may become before it is renewed, without a break: 1 to 720.</source>
        <translation>L’âge que sa clé peut atteindre avant d’être renouvelée, sans interruption&#xa0;: 1 à 720.</translation>
    </message>
    <message>
        <source>Leave open connections alone when a rule changes</source>
        <translation>Laisser les connexions ouvertes quand une règle change</translation>
    </message>
    <message>
        <source>Name servers (DNS)</source>
        <translation>Serveurs de noms (DNS)</translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation>Noms et clés</translation>
    </message>
    <message>
        <source>Notice sign-in pages of hotels and trains</source>
        <translation>Remarquer les pages d’accès des hôtels et des trains</translation>
    </message>
    <message>
        <source>Other software beside the tunnel</source>
        <translation>Autres logiciels à côté du tunnel</translation>
    </message>
    <message>
        <source>Printers, files and devices at home stay within reach beside the tunnel.</source>
        <translation>Imprimantes, fichiers et appareils de la maison restent joignables à côté du tunnel.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Reach the local network</source>
        <translation>Joindre le réseau local</translation>
    </message>
    <message>
        <source>Seconds to wait for a tunnel</source>
        <translation>Secondes d’attente pour un tunnel</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>To the server you used last, or the best one, once this program is started.</source>
        <translation>Au dernier serveur utilisé, ou au meilleur, dès que ce programme est démarré.</translation>
    </message>
    <message>
        <source>Virtual machines (libvirt)</source>
        <translation>Machines virtuelles (libvirt)</translation>
    </message>
    <message>
        <source>When no server answers, one plain question without anything about you finds it out.</source>
        <translation>Quand aucun serveur ne répond, une simple question, sans rien sur vous, permet de le savoir.</translation>
    </message>
    <message>
        <source>Work VPN</source>
        <translation>VPN du travail</translation>
    </message>
    <message>
        <source>how long reports are kept, in days</source>
        <translation>la durée de conservation des rapports, en jours</translation>
    </message>
    <message>
        <source>it is a whole number from 1 to {most}</source>
        <translation>c’est un nombre entier de 1 à {most}</translation>
    </message>
    <message>
        <source>the age of a key in hours</source>
        <translation>l’âge d’une clé en heures</translation>
    </message>
    <message>
        <source>the wait in seconds</source>
        <translation>l’attente en secondes</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Maikr’s server</source>
        <translation>Serveur de Maikr</translation>
    </message>
    <message>
        <source>Most data to use</source>
        <translation>Données à utiliser au plus</translation>
    </message>
    <message>
        <source>Test against</source>
        <translation>Tester avec</translation>
    </message>
    <message>
        <source>Test the tunnel</source>
        <translation>Tester le tunnel</translation>
    </message>
    <message>
        <source>Test without Maikr</source>
        <translation>Tester sans Maikr</translation>
    </message>
    <message>
        <source>Uses up to about {data}, half of it each way, and takes up to {count} seconds.</source>
        <translation>Utilise jusqu’à environ {data}, moitié dans chaque sens, et prend jusqu’à {count} secondes.</translation>
    </message>
    <message>
        <source>speedtest.net</source>
        <translation>speedtest.net</translation>
    </message>
</context>
<context>
    <name>SharingLine</name>
    <message>
        <source>Asking your account for its rules…</source>
        <translation>Demande de ses règles à votre compte…</translation>
    </message>
    <message>
        <source>Kept on this computer; your account gets it when it can be reached.</source>
        <translation>Gardé sur cet ordinateur&#xa0;; votre compte le recevra quand il sera joignable.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Your account and this computer have the same rules.</source>
        <translation>Votre compte et cet ordinateur ont les mêmes règles.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>vous@example.com</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>An e-mail address and a password are all we ask for.</source>
        <translation>Une adresse e-mail et un mot de passe&#xa0;: c’est tout ce que nous demandons.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Créez votre compte</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>J’ai un compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Tell me about news and offers</source>
        <translation>Me parler des nouveautés et des offres</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>vous@example.com</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze for %Ln minutes</source>
        <translation>
            <numerusform>Pause de %Ln minute</numerusform>
            <numerusform>Pause de %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozeRow</name>
    <message>
        <source>Keep it locked down</source>
        <translation>Garder verrouillé</translation>
    </message>
    <message>
        <source>Lockdown is on. Let traffic out all the same?</source>
        <translation>Le verrouillage est activé. Laisser tout de même sortir le trafic&#xa0;?</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Pause de</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>A speed test goes through the tunnel, and there is none. Connect first, then test.</source>
        <translation>Un test de vitesse passe par le tunnel, et il n’y en a pas. Connectez-vous d’abord, puis testez.</translation>
    </message>
    <message>
        <source>A test without Maikr leaves in clear, so it needs you to be disconnected. Disconnect, then test.</source>
        <translation>Un test sans Maikr sort en clair&#xa0;; vous devez donc être déconnecté. Déconnectez-vous, puis testez.</translation>
    </message>
    <message>
        <source>Another user is using Maikr</source>
        <translation>Un autre utilisateur utilise Maikr</translation>
    </message>
    <message>
        <source>Asking Maikr’s service how things are.</source>
        <translation>Le service de Maikr est interrogé sur l’état des choses.</translation>
    </message>
    <message>
        <source>Connect first, then test the tunnel. What your own connection does without Maikr can be tested now.</source>
        <translation>Connectez-vous d’abord, puis testez le tunnel. Votre propre connexion sans Maikr peut être testée maintenant.</translation>
    </message>
    <message>
        <source>Connecting to {place}…</source>
        <translation>Connexion à {place}…</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Données utilisées</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descente</translation>
    </message>
    <message>
        <source>Download in the middle: best at {best} ({fast}), slowest at {worst} ({slow}).</source>
        <translation>Descente médiane&#xa0;: la meilleure à {best} ({fast}), la plus lente à {worst} ({slow}).</translation>
    </message>
    <message>
        <source>Download spread</source>
        <translation>Dispersion en descente</translation>
    </message>
    <message>
        <source>Download, upload, latency while idle and under load. To test without Maikr, disconnect.</source>
        <translation>Descente, montée, latence au repos et en charge. Pour tester sans Maikr, déconnectez-vous.</translation>
    </message>
    <message>
        <source>Earlier tests are below. To test again, start the service: the page Home says how.</source>
        <translation>Les tests précédents sont plus bas. Pour tester à nouveau, démarrez le service&#xa0;: la page Accueil dit comment.</translation>
    </message>
    <message>
        <source>End the snooze, then test the tunnel. Your own connection without Maikr can be tested now.</source>
        <translation>Mettez fin à la pause, puis testez le tunnel. Votre propre connexion sans Maikr peut être testée maintenant.</translation>
    </message>
    <message>
        <source>Fastest for you: {place} ({reasons}).</source>
        <translation>Le plus rapide pour vous&#xa0;: {place} ({reasons}).</translation>
    </message>
    <message>
        <source>Idle latency</source>
        <translation>Latence au repos</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>Latency under load</source>
        <translation>Latence en charge</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Maikr’s server</source>
        <translation>Serveur de Maikr</translation>
    </message>
    <message>
        <source>Maikr’s server, with speedtest-cli</source>
        <translation>Serveur de Maikr, avec speedtest-cli</translation>
    </message>
    <message>
        <source>Maikr’s service is not running</source>
        <translation>Le service de Maikr ne fonctionne pas</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Measuring how far servers are is switched off. Switch it on below, then measure.</source>
        <translation>Mesurer l’éloignement des serveurs est désactivé. Activez-le ci-dessous, puis mesurez.</translation>
    </message>
    <message>
        <source>Measuring latency while nothing else goes on…</source>
        <translation>Mesure de la latence au repos…</translation>
    </message>
    <message>
        <source>Measuring the download…</source>
        <translation>Mesure de la descente…</translation>
    </message>
    <message>
        <source>Measuring the upload…</source>
        <translation>Mesure de la montée…</translation>
    </message>
    <message>
        <source>Next comes {place}, where a page takes {time} more.</source>
        <translation>Ensuite vient {place}, où une page met {time} de plus.</translation>
    </message>
    <message>
        <source>Next comes {place}, which is just as good.</source>
        <translation>Ensuite vient {place}, aussi bon.</translation>
    </message>
    <message>
        <source>No speed test to show yet.</source>
        <translation>Aucun test de vitesse à afficher pour l’instant.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Nothing leaves this computer without a tunnel. Connect first, then test.</source>
        <translation>Rien ne quitte cet ordinateur sans tunnel. Connectez-vous d’abord, puis testez.</translation>
    </message>
    <message>
        <source>Nothing was transferred yet.</source>
        <translation>Rien n’a encore été transféré.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Open its sign-in page on the page Home first, then test.</source>
        <translation>Ouvrez d’abord sa page d’accès depuis la page Accueil, puis testez.</translation>
    </message>
    <message>
        <source>Protected, but offline</source>
        <translation>Protégé, mais hors ligne</translation>
    </message>
    <message>
        <source>See to that first, on the page Home. Then test.</source>
        <translation>Réglez cela d’abord, sur la page Accueil. Puis testez.</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Identifiez-vous sur ce réseau</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Speed by hour of day</source>
        <translation>Vitesse par heure</translation>
    </message>
    <message>
        <source>Speed during the test</source>
        <translation>Vitesse pendant le test</translation>
    </message>
    <message>
        <source>Speed tests over time</source>
        <translation>Tests de vitesse au fil du temps</translation>
    </message>
    <message>
        <source>Tests: {count}.</source>
        <translation>Tests&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The tunnel to {place}</source>
        <translation>Le tunnel vers {place}</translation>
    </message>
    <message>
        <source>The tunnel was lost during the test, so the rest of it was not measured. Wait until you are connected again, then test again.</source>
        <translation>Le tunnel s’est perdu pendant le test&#xa0;; le reste n’a donc pas été mesuré. Attendez d’être reconnecté, puis refaites le test.</translation>
    </message>
    <message>
        <source>Their tunnel can’t be tested from here. Connect once they disconnect or log off.</source>
        <translation>Son tunnel ne peut pas être testé d’ici. Connectez-vous quand cette personne se déconnectera ou fermera sa session.</translation>
    </message>
    <message>
        <source>There is no tunnel to test now. Wait until it is back, or choose another server.</source>
        <translation>Il n’y a pas de tunnel à tester en ce moment. Attendez son retour, ou choisissez un autre serveur.</translation>
    </message>
    <message>
        <source>This result is not complete.</source>
        <translation>Ce résultat n’est pas complet.</translation>
    </message>
    <message>
        <source>This server offers no speed test of its own. Test against speedtest.net, or connect to another server.</source>
        <translation>Ce serveur n’offre pas de test de vitesse. Testez avec speedtest.net, ou connectez-vous à un autre serveur.</translation>
    </message>
    <message>
        <source>Through the tunnel to {server}, {when}, against {against}.</source>
        <translation>Par le tunnel vers {server}, {when}, avec {against}.</translation>
    </message>
    <message>
        <source>Too little was transferred to tell the speed. Test again, and allow more data.</source>
        <translation>Trop peu a été transféré pour connaître la vitesse. Refaites le test en permettant plus de données.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Montée</translation>
    </message>
    <message>
        <source>Upload spread</source>
        <translation>Dispersion en montée</translation>
    </message>
    <message>
        <source>Wait a moment: then your own connection can be tested.</source>
        <translation>Attendez un instant&#xa0;: votre propre connexion pourra alors être testée.</translation>
    </message>
    <message>
        <source>Wait until the tunnel is up, then test it.</source>
        <translation>Attendez que le tunnel soit en place, puis testez-le.</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>Sans Maikr</translation>
    </message>
    <message>
        <source>Without Maikr, {when}, against {against}.</source>
        <translation>Sans Maikr, {when}, avec {against}.</translation>
    </message>
    <message>
        <source>You are NOT protected</source>
        <translation>Vous n’êtes PAS protégé</translation>
    </message>
    <message>
        <source>You cancelled the test, so nothing of it was kept. Test again whenever you like.</source>
        <translation>Vous avez annulé le test&#xa0;; rien n’en a donc été gardé. Refaites-le quand vous voulez.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>speedtest.net</source>
        <translation>speedtest.net</translation>
    </message>
    <message>
        <source>speedtest.net could not be tested ({why}). Try again later, or test against Maikr’s server.</source>
        <translation>speedtest.net n’a pas pu être testé ({why}). Réessayez plus tard, ou testez avec le serveur de Maikr.</translation>
    </message>
    <message>
        <source>spread {spread}</source>
        <translation>dispersion {spread}</translation>
    </message>
    <message>
        <source>{hour}: {name} {speed}</source>
        <translation>{hour}&#xa0;: {name} {speed}</translation>
    </message>
    <message>
        <source>{name} between {low} and {high}.</source>
        <translation>{name} entre {low} et {high}.</translation>
    </message>
    <message>
        <source>{name} {low} to {high}, in the middle {middle}, last {last}.</source>
        <translation>{name} {low} à {high}, médiane {middle}, dernier {last}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} Mbit/s</source>
        <translation>{number} Mbit/s</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{part} busy</source>
        <translation>chargé à {part}</translation>
    </message>
    <message>
        <source>{part} lost</source>
        <translation>{part} perdus</translation>
    </message>
    <message>
        <source>{said}, of a test that did not end</source>
        <translation>{said}, d’un test qui n’a pas fini</translation>
    </message>
    <message>
        <source>{said}, spread {spread}</source>
        <translation>{said}, dispersion {spread}</translation>
    </message>
    <message>
        <source>{speed} when you tested it</source>
        <translation>{speed} lors de votre test</translation>
    </message>
    <message>
        <source>{through}, {when}: download {down}, upload {up}, latency {idle}, under load {loaded}.</source>
        <translation>{through}, {when}&#xa0;: descente {down}, montée {up}, latence {idle}, en charge {loaded}.</translation>
    </message>
    <message>
        <source>{time} away</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>{when}, {through}: {name} {speed}</source>
        <translation>{when}, {through}&#xa0;: {name} {speed}</translation>
    </message>
</context>
<context>
    <name>SpeedPage</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>In the tray, without a window. With “Connect when Maikr starts” you are protected from then on.</source>
        <translation>Dans la zone de notification, sans fenêtre. Avec «&#xa0;Se connecter au démarrage de Maikr&#xa0;», vous êtes protégé dès lors.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start Maikr when I log in</source>
        <translation>Démarrer Maikr à l’ouverture de ma session</translation>
    </message>
</context>
<context>
    <name>SubscriptionCard</name>
    <message>
        <source>No browser could be started. The page is at {address}</source>
        <translation>Aucun navigateur n’a pu être lancé. La page se trouve à l’adresse {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>What you pay, and until when, is on your account’s page on the web. Maikr opens it in your browser and tells it nothing about you: you sign in there.</source>
        <translation>Ce que vous payez, et jusqu’à quand, se trouve sur la page web de votre compte. Maikr l’ouvre dans votre navigateur sans rien lui dire de vous : vous vous y connectez.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Added: {rule}.</source>
        <translation>Ajouté&#xa0;: {rule}.</translation>
    </message>
    <message>
        <source>Rules taken in: {count}.</source>
        <translation>Règles reprises&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Write “via” and a server or country, or direct, or block.</source>
        <translation>Écrivez «&#xa0;via&#xa0;» et un serveur ou un pays, ou direct, ou block.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>“default {theirs}” is not added: your “default {ours}” stays, unless you replace all.</source>
        <translation>« default {theirs} » n’est pas ajouté : votre « default {ours} » reste, sauf si vous remplacez tout.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Anywhere in the window: Ctrl and + or −, and Ctrl and 0 for the usual size.</source>
        <translation>Partout dans la fenêtre&#xa0;: Ctrl et + ou −, et Ctrl et 0 pour la taille habituelle.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Taille du texte&#xa0;: {percent} %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>In the last minute at most {down} down and {up} up.</source>
        <translation>Dans la dernière minute, au plus {down} en descente et {up} en montée.</translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation>{amount}/s</translation>
    </message>
</context>
<context>
    <name>TrafficRow</name>
    <message>
        <source>Traffic of the last minute</source>
        <translation>Trafic de la dernière minute</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>dernière minute</translation>
    </message>
    <message>
        <source>{rate} down</source>
        <translation>{rate} en descente</translation>
    </message>
    <message>
        <source>{rate} up</source>
        <translation>{rate} en montée</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>After trouble, and when a snooze is over.</source>
        <translation>Après des difficultés, et quand une pause est finie.</translation>
    </message>
    <message>
        <source>Also when you are not protected, and when a network wants you to sign in.</source>
        <translation>Aussi quand vous n’êtes pas protégé, et quand un réseau veut que vous vous identifiiez.</translation>
    </message>
    <message>
        <source>Another VPN or a firewall in the way, for example.</source>
        <translation>Un autre VPN ou un pare-feu qui gêne, par exemple.</translation>
    </message>
    <message>
        <source>Closing the window leaves Maikr in the tray.</source>
        <translation>Fermer la fenêtre laisse Maikr dans la zone de notification.</translation>
    </message>
    <message>
        <source>Never about what you did yourself a moment ago.</source>
        <translation>Jamais pour ce que vous venez de faire vous-même.</translation>
    </message>
    <message>
        <source>On arrival at a network, as you chose for it above.</source>
        <translation>À l’arrivée sur un réseau, comme vous l’avez choisi pour lui ci-dessus.</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>The command line, for example, or another person at this computer.</source>
        <translation>La ligne de commande, par exemple, ou une autre personne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window quits Maikr, and no notifications are shown.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre quitte donc Maikr, et aucune notification n’est affichée.</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Zone de notification et notifications</translation>
    </message>
    <message>
        <source>When Maikr connects or disconnects by itself</source>
        <translation>Quand Maikr se connecte ou se déconnecte de lui-même</translation>
    </message>
    <message>
        <source>When another program ends or snoozes the tunnel</source>
        <translation>Quand un autre programme met fin au tunnel ou le met en pause</translation>
    </message>
    <message>
        <source>When protection is back</source>
        <translation>Quand la protection est revenue</translation>
    </message>
    <message>
        <source>When something is wrong although you are connected</source>
        <translation>Quand quelque chose ne va pas alors que vous êtes connecté</translation>
    </message>
    <message>
        <source>When the tunnel is lost</source>
        <translation>Quand le tunnel est perdu</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Best server</source>
        <translation>Meilleur serveur</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Open Maikr</source>
        <translation>Ouvrir Maikr</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Ouvrir la page d’accès</translation>
    </message>
    <message>
        <source>Quick connect</source>
        <translation>Connexion rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>Serveurs récents</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Snooze despite lockdown</source>
        <translation>Pause malgré le verrouillage</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>Quelque chose demande votre attention…</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Best server</source>
        <translation>Meilleur serveur</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Open Maikr</source>
        <translation>Ouvrir Maikr</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Ouvrir la page d’accès</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>Serveurs récents</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>Quelque chose demande votre attention…</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Speed test</source>
        <translation>Test de vitesse</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <source>Another user is using Maikr</source>
        <translation>Un autre utilisateur utilise Maikr</translation>
    </message>
    <message>
        <source>Asking Maikr’s service how things are.</source>
        <translation>Le service de Maikr est interrogé sur l’état des choses.</translation>
    </message>
    <message>
        <source>Blocked since the computer’s start</source>
        <translation>Bloqué depuis le démarrage de l’ordinateur</translation>
    </message>
    <message>
        <source>Building a tunnel to {place}.</source>
        <translation>Construction d’un tunnel vers {place}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choosing a server…</source>
        <translation>Choix d’un serveur…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect and go online without protection</source>
        <translation>Déconnecter et aller en ligne sans protection</translation>
    </message>
    <message>
        <source>Disconnect for good</source>
        <translation>Déconnecter pour de bon</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Finir la pause</translation>
    </message>
    <message>
        <source>Everything you do goes through the tunnel.</source>
        <translation>Tout ce que vous faites passe par le tunnel.</translation>
    </message>
    <message>
        <source>Going back to your own internet connection.</source>
        <translation>Retour à votre propre connexion internet.</translation>
    </message>
    <message>
        <source>It lets nothing through until you have signed in on its page. All else stays blocked meanwhile.</source>
        <translation>Il ne laisse rien passer tant que vous ne vous êtes pas identifié sur sa page. Tout le reste est bloqué entre-temps.</translation>
    </message>
    <message>
        <source>Lockdown is on, but does not hold yet: traffic goes out without Maikr.</source>
        <translation>Le verrouillage est activé, mais ne tient pas encore&#xa0;: du trafic sort sans Maikr.</translation>
    </message>
    <message>
        <source>Lockdown is on: nothing leaves this computer until you connect.</source>
        <translation>Le verrouillage est activé&#xa0;: rien ne quitte cet ordinateur avant que vous vous connectiez.</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Maikr’s service can’t be used</source>
        <translation>Le service de Maikr est inutilisable</translation>
    </message>
    <message>
        <source>Maikr’s service is not running</source>
        <translation>Le service de Maikr ne fonctionne pas</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the tunnel is back.</source>
        <translation>Rien ne quitte cet ordinateur jusqu’au retour du tunnel.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Only what your rules name goes through a server. All else goes out without Maikr, as they say.</source>
        <translation>Seul ce que vos règles nomment passe par un serveur. Tout le reste sort sans Maikr, comme elles le disent.</translation>
    </message>
    <message>
        <source>Partly protected</source>
        <translation>Protégé en partie</translation>
    </message>
    <message>
        <source>Protected, but offline</source>
        <translation>Protégé, mais hors ligne</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Identifiez-vous sur ce réseau</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Snoozing until {time}</source>
        <translation>En pause jusqu’à {time}</translation>
    </message>
    <message>
        <source>Their tunnel protects everybody on this computer.</source>
        <translation>Son tunnel protège tout le monde sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting for {place} to answer. Try {attempt}.</source>
        <translation>Attente de la réponse de {place}. Essai {attempt}.</translation>
    </message>
    <message>
        <source>You are NOT protected</source>
        <translation>Vous n’êtes PAS protégé</translation>
    </message>
    <message>
        <source>You are protected</source>
        <translation>Vous êtes protégé</translation>
    </message>
    <message>
        <source>You can connect once they disconnect or log off.</source>
        <translation>Vous pourrez vous connecter quand cette personne se déconnectera ou fermera sa session.</translation>
    </message>
    <message>
        <source>Your traffic goes out without Maikr until then. Then all is as before.</source>
        <translation>D’ici là, votre trafic sort sans Maikr. Ensuite, tout est comme avant.</translation>
    </message>
    <message>
        <source>Your traffic may be leaving outside a tunnel.</source>
        <translation>Votre trafic sort peut-être hors d’un tunnel.</translation>
    </message>
    <message>
        <source>Your traffic may be leaving outside the tunnel.</source>
        <translation>Votre trafic sort peut-être hors du tunnel.</translation>
    </message>
    <message>
        <source>Your traffic uses your own internet connection.</source>
        <translation>Votre trafic utilise votre propre connexion internet.</translation>
    </message>
</context>
<context>
    <name>Unhonoured</name>
    <message numerus="yes">
        <source>And %Ln more lines that can’t be honoured.</source>
        <translation>
            <numerusform>Et %Ln autre ligne qui ne peut pas être appliquée.</numerusform>
            <numerusform>Et %Ln autres lignes qui ne peuvent pas être appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Ligne {line}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Forget it and sign in again</source>
        <translation>L’oublier et s’identifier à nouveau</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Unlock your sign-in</source>
        <translation>Ouvrez votre session</translation>
    </message>
    <message>
        <source>Your sign-in is kept where only your passphrase, or your system’s keyring, opens it.</source>
        <translation>Votre session est conservée là où seule votre phrase secrète, ou le trousseau de votre système, l’ouvre.</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>Retour à l’identification</translation>
    </message>
    <message>
        <source>Check your e-mail</source>
        <translation>Regardez vos e-mails</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>We sent you a code of ten letters and digits. It can take a minute to arrive.</source>
        <translation>Nous vous avons envoyé un code de dix lettres et chiffres. Il peut mettre une minute à arriver.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>For port {ports}, rule {number} decides.</source>
        <translation>Pour le port {ports}, la règle {number} décide.</translation>
    </message>
    <message>
        <source>It is refused, and nobody is asked where it is.</source>
        <translation>C’est refusé, et personne n’est interrogé pour savoir où il est.</translation>
    </message>
    <message>
        <source>No rule holds it, so it goes where everything else does.</source>
        <translation>Aucune règle ne le concerne&#xa0;; il va donc où va tout le reste.</translation>
    </message>
    <message>
        <source>No tunnel is up, so no rule is in force right now.</source>
        <translation>Aucun tunnel n’est en place&#xa0;; aucune règle ne s’applique donc en ce moment.</translation>
    </message>
    <message>
        <source>Nobody asked for this name yet; the rule applies when somebody does.</source>
        <translation>Personne n’a encore demandé ce nom&#xa0;; la règle s’applique quand quelqu’un le fera.</translation>
    </message>
    <message>
        <source>Port {ports} goes where everything else does.</source>
        <translation>Le port {ports} va où va tout le reste.</translation>
    </message>
    <message>
        <source>Right now {address}: {ways}</source>
        <translation>En ce moment {address}&#xa0;: {ways}</translation>
    </message>
    <message>
        <source>Rule {number} is the first that holds it: “{text}”.</source>
        <translation>La règle {number} est la première qui le concerne&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>What happens right now is not known. {problem}</source>
        <translation>On ne sait pas ce qui se passe en ce moment. {problem}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>blocked, because {server} is down</source>
        <translation>bloqué, parce que {server} est en panne</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>ports {first} to {last} {way}</source>
        <translation>ports {first} à {last} {way}</translation>
    </message>
    <message>
        <source>the tunnel</source>
        <translation>le tunnel</translation>
    </message>
    <message>
        <source>through {server}</source>
        <translation>par {server}</translation>
    </message>
    <message>
        <source>through {server}, which is connecting</source>
        <translation>par {server}, qui se connecte</translation>
    </message>
</context>
<context>
    <name>WhereBox</name>
    <message>
        <source>A site, an address or a link</source>
        <translation>Un site, une adresse ou un lien</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Where would this go?</source>
        <translation>Où cela irait-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln j</numerusform>
            <numerusform>%Ln j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>il y a %Ln h</numerusform>
            <numerusform>il y a %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform>
            <numerusform>il y a %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Load unknown</source>
        <translation>Charge inconnue</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how Qt writes a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how Qt writes a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} o</translation>
    </message>
    <message>
        <source>{days} d {clock}</source>
        <translation>{days} j {clock}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Arrow keys go from place to place, plus and minus change the scale.</source>
        <translation>Les flèches vont de lieu en lieu, plus et moins changent l’échelle.</translation>
    </message>
    <message>
        <source>Map of the servers</source>
        <translation>Carte des serveurs</translation>
    </message>
</context>
<context>
    <name>WrongRowView</name>
    <message>
        <source>Line {number} is no rule</source>
        <translation>La ligne {number} n’est pas une règle</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Save line</source>
        <translation>Enregistrer la ligne</translation>
    </message>
</context>
</TS>
