<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>Server oder Land</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Wohin sie gehen</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Choose how Maikr’s window looks.</source>
        <translation>Wähle, wie Maikrs Fenster aussieht.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Nothing in the window moves by itself. Without this, Maikr does as the system asks.</source>
        <translation>Nichts im Fenster bewegt sich von selbst. Ohne dies hält sich Maikr an den Wunsch des Systems.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>AvatarRow</name>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Ein Bild wählen …</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>PNG and JPEG pictures</source>
        <translation>PNG- und JPEG-Bilder</translation>
    </message>
    <message>
        <source>PNG or JPEG. Only the pixels are sent, not where or when it was taken.</source>
        <translation>PNG oder JPEG. Nur die Bildpunkte werden gesendet, nicht, wo oder wann es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
</context>
<context>
    <name>BundlesCard</name>
    <message>
        <source>All the names of a well-known site, to be sent its way by one rule.</source>
        <translation>Alle Namen einer bekannten Seite, die eine einzige Regel auf ihren Weg schickt.</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Regel daraus machen</translation>
    </message>
    <message>
        <source>Make a rule of {bundle}</source>
        <translation>Aus {bundle} eine Regel machen</translation>
    </message>
    <message>
        <source>Names and addresses: {count}</source>
        <translation>Namen und Adressen: {count}</translation>
    </message>
</context>
<context>
    <name>CheckKinds</name>
    <message>
        <source>Account</source>
        <comment>account</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Background service</source>
        <comment>daemon</comment>
        <translation>Hintergrunddienst</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>clock</comment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Disk space</source>
        <comment>disk</comment>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Firewall</source>
        <comment>firewall</comment>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>IPv4</source>
        <comment>ipv4</comment>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv4 leak</source>
        <comment>ipv4-leak</comment>
        <translation>IPv4-Leck</translation>
    </message>
    <message>
        <source>IPv6</source>
        <comment>ipv6</comment>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv6 leak</source>
        <comment>ipv6-leak</comment>
        <translation>IPv6-Leck</translation>
    </message>
    <message>
        <source>Last sign of life of a server</source>
        <comment>handshakes</comment>
        <translation>Letztes Lebenszeichen eines Servers</translation>
    </message>
    <message>
        <source>Leak of names</source>
        <comment>name-leak</comment>
        <translation>Namensleck</translation>
    </message>
    <message>
        <source>Maikr&apos;s service</source>
        <comment>backend</comment>
        <translation>Maikrs Dienst</translation>
    </message>
    <message>
        <source>Names of sites</source>
        <comment>names</comment>
        <translation>Namen von Seiten</translation>
    </message>
    <message>
        <source>Other programs</source>
        <comment>in-the-way</comment>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Programs that Maikr needs</source>
        <comment>programs</comment>
        <translation>Programme, die Maikr braucht</translation>
    </message>
    <message>
        <source>Routes and network devices</source>
        <comment>routes</comment>
        <translation>Routen und Netzwerkgeräte</translation>
    </message>
    <message>
        <source>Safe place for the sign-in</source>
        <comment>keyring</comment>
        <translation>Sicherer Ort für die Anmeldung</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source> What was skipped can be checked once you are connected.</source>
        <translation> Was übersprungen wurde, lässt sich prüfen, sobald du verbunden bist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} checks found something wrong on {when}. Each says what to do.</source>
        <translation>
            <numerusform>%Ln von {all} Prüfungen fand am {when} etwas Falsches. Sie sagt, was zu tun ist.</numerusform>
            <numerusform>%Ln von {all} Prüfungen fanden am {when} etwas Falsches. Jede sagt, was zu tun ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Nothing is wrong, as of {when}.</source>
        <translation>Nichts ist falsch, Stand {when}.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Looks whether anything leaks, is in the way or is out of order.</source>
        <translation>Sieht nach, ob etwas undicht, im Weg oder in Unordnung ist.</translation>
    </message>
    <message>
        <source>Protection checks</source>
        <translation>Schutzprüfungen</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>The two were tested against different servers. For a fair comparison test both against {net}.</source>
        <translation>Beide wurden gegen verschiedene Server getestet. Für einen gerechten Vergleich teste beide gegen {net}.</translation>
    </message>
    <message>
        <source>There are not both yet: a whole test of the tunnel, and one without Maikr. For the second, disconnect and press “Test without Maikr”; then connect and test the tunnel.</source>
        <translation>Es gibt noch nicht beides: einen ganzen Test des Tunnels und einen ohne Maikr. Für den zweiten trenne die Verbindung und drücke „Ohne Maikr testen“; verbinde dich dann und teste den Tunnel.</translation>
    </message>
    <message>
        <source>With and without Maikr</source>
        <translation>Mit und ohne Maikr</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Through {place}</source>
        <translation>Durch {place}</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>Ohne Maikr</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both versions are kept, and the first is in force until you choose.</source>
        <translation>Beide Fassungen bleiben erhalten, und die erste gilt, bis du dich entscheidest.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Die erste behalten</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>Die zweite behalten</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Die erste</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>Die zweite</translation>
    </message>
    <message>
        <source>Two devices changed the same rules</source>
        <translation>Zwei Geräte haben dieselben Regeln geändert</translation>
    </message>
    <message>
        <source>without this line</source>
        <translation>ohne diese Zeile</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agree and continue</source>
        <translation>Zustimmen und weiter</translation>
    </message>
    <message>
        <source>Back to the short list</source>
        <translation>Zurück zur kurzen Liste</translation>
    </message>
    <message>
        <source>Fetching the policy…</source>
        <translation>Erklärung wird geholt …</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Privacy policy, version {version} of {date}.</source>
        <translation>Datenschutzerklärung, Fassung {version} vom {date}.</translation>
    </message>
    <message>
        <source>Read the whole policy</source>
        <translation>Ganze Erklärung lesen</translation>
    </message>
    <message>
        <source>Six things about each sign-in, and no seventh:</source>
        <translation>Sechs Dinge zu jeder Anmeldung und kein siebtes:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What Maikr keeps about you</source>
        <translation>Was Maikr über dich aufbewahrt</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>A fault in Maikr</source>
        <translation>Ein Fehler in Maikr</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Quit Maikr</source>
        <translation>Maikr beenden</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {file}, readable for you only. Nothing was sent.</source>
        <translation>Gespeichert als {file}, nur für dich lesbar. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Something in Maikr went wrong</source>
        <translation>In Maikr ging etwas schief</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Your tunnel is not affected: Maikr’s service keeps it. What you did last may not have worked; try it again. If this comes back, save the report and send it to Maikr’s developers. Nothing is sent by itself.</source>
        <translation>Dein Tunnel ist nicht betroffen: Maikrs Dienst hält ihn aufrecht. Was du zuletzt getan hast, hat vielleicht nicht geklappt; versuch es noch einmal. Kommt das wieder, speichere den Bericht und schicke ihn an die Entwickler von Maikr. Von selbst wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
</context>
<context>
    <name>DefaultRow</name>
    <message>
        <source>Connected server</source>
        <translation>Verbundener Server</translation>
    </message>
    <message>
        <source>Edit where everything else goes</source>
        <translation>Bearbeiten, wohin alles andere geht</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>Server oder Land</translation>
    </message>
    <message>
        <source>Where everything else goes</source>
        <translation>Wohin alles andere geht</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Added {when} · key {key}…</source>
        <translation>Hinzugefügt am {when} · Schlüssel {key}…</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Ein anderes Gerät</translation>
    </message>
    <message>
        <source>It can’t connect any more until someone signs in there. A tunnel that it has now breaks off, and that computer is offline until Maikr is disconnected there.</source>
        <translation>Es kann sich nicht mehr verbinden, bis sich dort jemand anmeldet. Ein Tunnel, den es jetzt hat, bricht ab, und jener Computer ist offline, bis Maikr dort getrennt wird.</translation>
    </message>
    <message>
        <source>Maikr renews it by itself, without a break in the tunnel; this does so at once.</source>
        <translation>Maikr erneuert ihn von selbst, ohne dass der Tunnel abbricht; hiermit geschieht es sofort.</translation>
    </message>
    <message>
        <source>New key now</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the device added {when}</source>
        <translation>Das am {when} hinzugefügte Gerät entfernen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Ja, entfernen</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Every computer you signed in on has a key of its own. Remove what you no longer use.</source>
        <translation>Jeder Computer, an dem du dich angemeldet hast, hat einen eigenen Schlüssel. Entferne, was du nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>This computer has a new key, and the old one is ended.</source>
        <translation>Dieser Computer hat einen neuen Schlüssel, und der alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>This computer has a new key. The old one is ended as soon as the tunnel has moved to it.</source>
        <translation>Dieser Computer hat einen neuen Schlüssel. Der alte gilt nicht mehr, sobald der Tunnel auf den neuen umgestiegen ist.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsCard</name>
    <message>
        <source>Gather anew</source>
        <translation>Neu zusammenstellen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Fehlerbericht</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Fehlerbericht speichern</translation>
    </message>
    <message>
        <source>Saved as {file}, readable for you only. Nothing was sent.</source>
        <translation>Gespeichert als {file}, nur für dich lesbar. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>The problem report</source>
        <translation>Der Fehlerbericht</translation>
    </message>
    <message>
        <source>What helps to find a fault: versions, settings and logs, without names, addresses or keys. Nothing is sent; read it, save it, and pass it on if you like.</source>
        <translation>Was hilft, einen Fehler zu finden: Versionen, Einstellungen und Protokolle, ohne Namen, Adressen oder Schlüssel. Nichts wird gesendet; lies ihn, speichere ihn und gib ihn weiter, wenn du magst.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Write one site or address here, and nothing else.</source>
        <translation>Schreib hier eine Seite oder Adresse hin und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Looking for your sign-in…</source>
        <translation>Deine Anmeldung wird gesucht …</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ExitsCard</name>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Und %Ln weiterer</numerusform>
            <numerusform>Und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rules lead to</source>
        <translation>Deine Regeln führen nach</translation>
    </message>
    <message>
        <source>{place}: connected</source>
        <translation>{place}: verbunden</translation>
    </message>
    <message>
        <source>{place}: connecting…</source>
        <translation>{place}: wird verbunden …</translation>
    </message>
    <message>
        <source>{place}: does not answer</source>
        <translation>{place}: antwortet nicht</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>The same rules for another computer, or for another program.</source>
        <translation>Dieselben Regeln für einen anderen Computer oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>Your rules in that form</source>
        <translation>Deine Regeln in dieser Form</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>How good the connection to each server was</source>
        <translation>Wie gut die Verbindung zu jedem Server war</translation>
    </message>
    <message>
        <source>How many bytes went up and down</source>
        <translation>Wie viele Bytes hinauf- und heruntergingen</translation>
    </message>
    <message>
        <source>Never: the sites you visit, what you look up or send, your own address, or your device.</source>
        <translation>Niemals: welche Seiten du besuchst, was du nachschlägst oder sendest, deine eigene Adresse oder dein Gerät.</translation>
    </message>
    <message>
        <source>The Maikr address you appeared under</source>
        <translation>Die Maikr-Adresse, unter der du zu sehen warst</translation>
    </message>
    <message>
        <source>The sites in your own rule list, as you wrote them</source>
        <translation>Die Seiten in deiner eigenen Regelliste, wie du sie geschrieben hast</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>Wann du dich angemeldet hast</translation>
    </message>
    <message>
        <source>Which Maikr servers you used</source>
        <translation>Welche Server von Maikr du benutzt hast</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>Code zuschicken</translation>
    </message>
    <message>
        <source>We mail you a code with which you set a new one.</source>
        <translation>Wir schicken dir einen Code per E-Mail, mit dem du ein neues festlegst.</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>du@example.com</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Checks whether your protection holds, and shows every report that Maikr gets about your use, word for word. A report holds six things and never which sites you visit.</source>
        <translation>Prüft, ob dein Schutz hält, und zeigt jeden Bericht, den Maikr über deine Nutzung bekommt, Wort für Wort. Ein Bericht enthält sechs Dinge und nie, welche Seiten du besuchst.</translation>
    </message>
    <message>
        <source>Every place you can appear from, with how busy its server is. Press Enter or double-click to connect, and the star keeps a place among your favourites.</source>
        <translation>Jeder Ort, an dem du erscheinen kannst, und wie ausgelastet sein Server ist. Enter oder ein Doppelklick verbindet, und der Stern merkt sich einen Ort als Favoriten.</translation>
    </message>
    <message>
        <source>How Maikr connects, what may leave without the tunnel, and how this window looks. A change holds at once; there is nothing to save.</source>
        <translation>Wie Maikr sich verbindet, was ohne den Tunnel hinausgehen darf und wie dieses Fenster aussieht. Eine Änderung gilt sofort; es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>How far away each server is, and how fast your connection is through the tunnel. A test says what it will cost in data before it starts.</source>
        <translation>Wie weit jeder Server entfernt ist und wie schnell deine Verbindung durch den Tunnel ist. Ein Test sagt, wie viele Daten er kostet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Rules send a site through a country, past the tunnel, or nowhere; the first that matches decides. Type an address above to see where it would go and why.</source>
        <translation>Regeln schicken eine Seite durch ein Land, am Tunnel vorbei oder nirgendwohin; die erste, die zutrifft, entscheidet. Gib oben eine Adresse ein und sieh, wohin sie ginge und warum.</translation>
    </message>
    <message>
        <source>The large button connects you through Maikr or ends it, and the words below say whether you are protected. The place below it is where sites see you; press it to choose another.</source>
        <translation>Der große Knopf verbindet dich durch Maikr oder beendet das, und die Worte darunter sagen, ob du geschützt bist. Der Ort darunter ist, wo Seiten dich sehen; drücke ihn, um einen anderen zu wählen.</translation>
    </message>
    <message>
        <source>What is this page for?</source>
        <translation>Wofür ist diese Seite?</translation>
    </message>
    <message>
        <source>Who is signed in, and on which computers. Remove a computer that you no longer use, or sign out of this one.</source>
        <translation>Wer angemeldet ist und auf welchen Computern. Entferne einen Computer, den du nicht mehr benutzt, oder melde dich von diesem ab.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Contradicts rule {number}, which wins because it comes first.</source>
        <translation>Widerspricht Regel {number}, die gewinnt, weil sie zuerst kommt.</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Never matches: rule {number} ({other}) takes its traffic first.</source>
        <translation>Trifft nie zu: Regel {number} ({other}) nimmt ihr alles vorweg.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Says again what rule {number} says.</source>
        <translation>Sagt noch einmal, was Regel {number} sagt.</translation>
    </message>
    <message>
        <source>Sort rules</source>
        <translation>Regeln ordnen</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>All tests</source>
        <translation>Alle Tests</translation>
    </message>
    <message>
        <source>By hour of day</source>
        <translation>Nach Tageszeit</translation>
    </message>
    <message>
        <source>Earlier speed tests</source>
        <translation>Frühere Geschwindigkeitstests</translation>
    </message>
    <message>
        <source>No speed test was made yet. The first one appears here once it is done.</source>
        <translation>Es wurde noch kein Geschwindigkeitstest gemacht. Der erste erscheint hier, sobald er fertig ist.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Reading earlier tests…</source>
        <translation>Frühere Tests werden gelesen …</translation>
    </message>
    <message>
        <source>Show the tests of</source>
        <translation>Die Tests zeigen von</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>Ohne Maikr</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Address sites see</source>
        <translation>Adresse, die Seiten sehen</translation>
    </message>
    <message>
        <source>Best server for you</source>
        <translation>Bester Server für dich</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Ort ändern</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose a place yourself</source>
        <translation>Selbst einen Ort wählen</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Last used. Change place</source>
        <translation>Zuletzt benutzt. Ort ändern</translation>
    </message>
    <message>
        <source>Least busy now. Choose a place yourself</source>
        <translation>Gerade am wenigsten ausgelastet. Selbst einen Ort wählen</translation>
    </message>
    <message>
        <source>Type this in a terminal</source>
        <translation>Gib das in einem Terminal ein</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Add after my rules</source>
        <translation>Nach meinen Regeln anfügen</translation>
    </message>
    <message>
        <source>Add as one rule</source>
        <translation>Als eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Programs read a list like “{name}” each in their own way. Which one is it made for?</source>
        <translation>Eine Liste wie „{name}“ liest jedes Programm anders. Für welches ist sie gemacht?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Replace my rules</source>
        <translation>Meine Regeln ersetzen</translation>
    </message>
    <message>
        <source>Rules of Maikr, Clash or Surge, or any list of sites. You see what would come before it does.</source>
        <translation>Regeln von Maikr, Clash oder Surge oder eine beliebige Liste von Seiten. Du siehst vorher, was käme.</translation>
    </message>
    <message>
        <source>Rules that would come from “{name}”: {count}</source>
        <translation>Regeln, die aus „{name}“ kämen: {count}</translation>
    </message>
    <message>
        <source>Take what I copied</source>
        <translation>Kopiertes nehmen</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>Was übernommen würde</translation>
    </message>
    <message>
        <source>“{name}” is a list of sites and addresses ({count}). Where shall they go?</source>
        <translation>„{name}“ ist eine Liste von Seiten und Adressen ({count}). Wohin sollen sie gehen?</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Keep my sign-in</source>
        <translation>Anmeldung aufbewahren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Without a keyring, Maikr can keep your sign-in in a file that only your passphrase opens.</source>
        <translation>Ohne Schlüsselbund kann Maikr deine Anmeldung in einer Datei aufbewahren, die nur deine Passphrase öffnet.</translation>
    </message>
</context>
<context>
    <name>KeptHereCard</name>
    <message>
        <source>Days to keep sent reports</source>
        <translation>Tage, die gesendete Berichte aufbewahrt werden</translation>
    </message>
    <message>
        <source>Forget what was counted</source>
        <translation>Gezähltes vergessen</translation>
    </message>
    <message>
        <source>Forgotten. Counting begins at nothing.</source>
        <translation>Vergessen. Das Zählen beginnt bei null.</translation>
    </message>
    <message>
        <source>How much went through each server, by day. What no report has told of it yet, none ever will.</source>
        <translation>Wie viel durch welchen Server ging, nach Tagen. Was davon noch in keinem Bericht stand, wird nie berichtet.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Older ones are removed from this computer: 1 to {most}.</source>
        <translation>Ältere werden von diesem Computer entfernt: 1 bis {most}.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Was gezählt wurde</translation>
    </message>
    <message>
        <source>Yes, forget it all</source>
        <translation>Ja, alles vergessen</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Latency</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latenz im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Measurements: {count}.</source>
        <translation>Messungen: {count}.</translation>
    </message>
    <message>
        <source>Not measured yet: {count}.</source>
        <translation>Noch nicht gemessen: {count}.</translation>
    </message>
    <message>
        <source>Nothing was measured in this network yet. Measure now: it takes a few small packets to each.</source>
        <translation>In diesem Netz wurde noch nichts gemessen. Miss jetzt: Es braucht ein paar kleine Pakete zu jedem.</translation>
    </message>
    <message>
        <source>Oldest figure: {age}.</source>
        <translation>Ältester Wert: {age}.</translation>
    </message>
    <message>
        <source>Servers that answered: {count}.</source>
        <translation>Server, die geantwortet haben: {count}.</translation>
    </message>
    <message>
        <source>Without an answer: {count}.</source>
        <translation>Ohne Antwort: {count}.</translation>
    </message>
    <message>
        <source>{low} to {high}, in the middle {middle}, last {last}.</source>
        <translation>{low} bis {high}, in der Mitte {middle}, zuletzt {last}.</translation>
    </message>
    <message>
        <source>The nearest is {place}, {time} away.</source>
        <translation>Am nächsten ist {place}, {time} entfernt.</translation>
    </message>
</context>
<context>
    <name>LatencyCard</name>
    <message>
        <source>A bar is the median of what was answered; half of the answers lie between its two marks.</source>
        <translation>Ein Balken ist der Median der Antworten; die Hälfte der Antworten liegt zwischen seinen zwei Marken.</translation>
    </message>
    <message>
        <source>Asking the servers: {done} of {all} done…</source>
        <translation>Server werden gefragt: {done} von {all} fertig …</translation>
    </message>
    <message>
        <source>Latency of all servers</source>
        <translation>Latenz aller Server</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>Measure how far servers are</source>
        <translation>Messen, wie weit Server entfernt sind</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Jetzt messen</translation>
    </message>
    <message>
        <source>Most loss</source>
        <translation>Meiste Verluste</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Now and then, and at a press: a few small packets to each server, past the tunnel.</source>
        <translation>Ab und zu und auf Knopfdruck: ein paar kleine Pakete zu jedem Server, am Tunnel vorbei.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Reading the list of servers…</source>
        <translation>Die Serverliste wird gelesen …</translation>
    </message>
    <message>
        <source>Servers measured</source>
        <translation>Gemessene Server</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Steadiest</source>
        <translation>Gleichmäßigste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>LatencyView</name>
    <message>
        <source>Latency of all servers</source>
        <translation>Latenz aller Server</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>From then on your traffic leaves without protection.</source>
        <translation>Von da an geht dein Verkehr ohne Schutz hinaus.</translation>
    </message>
    <message>
        <source>Lockdown stays on: nothing leaves this computer, and nobody can sign in, until it is off.</source>
        <translation>Der Sperrmodus bleibt an: Nichts verlässt diesen Computer, und niemand kann sich anmelden, bis er aus ist.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out now?</source>
        <translation>Jetzt abmelden?</translation>
    </message>
    <message>
        <source>Sign out of this computer</source>
        <translation>Von diesem Computer abmelden</translation>
    </message>
    <message>
        <source>The tunnel ends, your account loses this device, and your sign-in and your rules leave this computer: the account keeps the rules. Your settings and the reports that were sent stay here.</source>
        <translation>Der Tunnel endet, dein Konto verliert dieses Gerät, und deine Anmeldung und deine Regeln verlassen diesen Computer: Das Konto behält die Regeln. Deine Einstellungen und die gesendeten Berichte bleiben hier.</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>Ja, abmelden</translation>
    </message>
</context>
<context>
    <name>LinkDesk</name>
    <message>
        <source>A web page or another program asks for this. If you connect, all your traffic goes through that server.</source>
        <translation>Eine Webseite oder ein anderes Programm bittet darum. Verbindest du dich, geht dein ganzer Verkehr durch diesen Server.</translation>
    </message>
    <message>
        <source>Connect to {place} ({name})?</source>
        <translation>Mit {place} ({name}) verbinden?</translation>
    </message>
    <message>
        <source>It asks for a server that Maikr doesn’t know. Nothing was changed.</source>
        <translation>Er nennt einen Server, den Maikr nicht kennt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It asks for something that Maikr doesn’t do. Nothing was changed.</source>
        <translation>Er bittet um etwas, das Maikr nicht tut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Maikr can’t follow this link</source>
        <translation>Maikr kann diesem Link nicht folgen</translation>
    </message>
    <message>
        <source>You are not signed in, so nothing was changed. Sign in, then open it again.</source>
        <translation>Du bist nicht angemeldet, darum wurde nichts geändert. Melde dich an und öffne ihn dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link for Maikr</source>
        <translation>Ein Link für Maikr</translation>
    </message>
    <message>
        <source>Another link came meanwhile and was left out. Open it again if you want it.</source>
        <translation>Inzwischen kam ein anderer Link und wurde ausgelassen. Öffne ihn noch einmal, wenn du ihn willst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
</context>
<context>
    <name>LockdownSwitch</name>
    <message>
        <source>Lockdown</source>
        <translation>Sperrmodus</translation>
    </message>
    <message>
        <source>Not known: Maikr’s service is not running.</source>
        <translation>Nicht bekannt: Maikrs Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Without a tunnel nothing leaves this computer, for all its users, from its start on. Switching it on while you are not connected takes you offline at once.</source>
        <translation>Ohne Tunnel verlässt nichts diesen Computer, für alle, die ihn benutzen, vom Einschalten an. Schaltest du das ein, während du nicht verbunden bist, bist du sofort offline.</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>MapPlaces</name>
    <message>
        <source>Enter connects</source>
        <translation>Enter verbindet</translation>
    </message>
    <message>
        <source>Enter shows them apart</source>
        <translation>Enter zeigt sie einzeln</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message numerus="yes">
        <source>{city} and %Ln more cities</source>
        <translation>
            <numerusform>{city} und %Ln weitere Stadt</numerusform>
            <numerusform>{city} und %Ln weitere Städte</numerusform>
        </translation>
    </message>
    <message>
        <source>{city} and {other}</source>
        <translation>{city} und {other}</translation>
    </message>
</context>
<context>
    <name>NetworkHere</name>
    <message>
        <source>Asking which network this is.</source>
        <translation>Maikr fragt, welches Netz das ist.</translation>
    </message>
    <message>
        <source>It asks NetworkManager, which is not at work here. So nothing is done on arrival anywhere.</source>
        <translation>Es fragt den NetworkManager, und der läuft hier nicht. Darum geschieht bei der Ankunft in Netzen nichts.</translation>
    </message>
    <message>
        <source>Maikr can’t tell which network this is</source>
        <translation>Maikr kann nicht sagen, welches Netz das ist</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Not trusted, and it can’t be: its router can’t be recognised.</source>
        <translation>Nicht vertrauenswürdig, und das geht auch nicht: Sein Router lässt sich nicht wiedererkennen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Stop trusting {network}</source>
        <translation>{network} nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>This computer is in none right now.</source>
        <translation>Dieser Computer ist gerade in keinem.</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>Diesem Netz vertrauen</translation>
    </message>
    <message>
        <source>Trust {network}</source>
        <translation>{network} vertrauen</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
</context>
<context>
    <name>NetworksCard</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Lockdown is on, and holds everywhere: Maikr disconnects at no network by itself.</source>
        <translation>Der Sperrmodus ist an und gilt überall: Maikr trennt in keinem Netz von selbst.</translation>
    </message>
    <message>
        <source>Maikr can connect or disconnect by itself when you arrive at a network, once: what you do there afterwards stays. One you trust is recognised by its name and its router’s hardware address; someone determined can copy both.</source>
        <translation>Maikr kann sich bei der Ankunft in einem Netz von selbst verbinden oder trennen, ein einziges Mal: Was du dort danach tust, bleibt. Ein Netz, dem du vertraust, wird an seinem Namen und an der Hardware-Adresse seines Routers erkannt; wer es darauf anlegt, kann beides nachmachen.</translation>
    </message>
    <message>
        <source>Network · router {router}</source>
        <translation>Netz · Router {router}</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Networks you trust</source>
        <translation>Netze, denen du vertraust</translation>
    </message>
    <message>
        <source>None yet. Trust one while you are there.</source>
        <translation>Noch keine. Vertraue einem, während du dort bist.</translation>
    </message>
    <message>
        <source>On arrival at a network you trust</source>
        <translation>Bei der Ankunft in einem Netz, dem du vertraust</translation>
    </message>
    <message>
        <source>On arrival at any other network</source>
        <translation>Bei der Ankunft in jedem anderen Netz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stop trusting {network}</source>
        <translation>{network} nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Wi-Fi · router {router}</source>
        <translation>WLAN · Router {router}</translation>
    </message>
    <message>
        <source>Wired · router {router}</source>
        <translation>Kabel · Router {router}</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Another program ended the tunnel.</source>
        <translation>Ein anderes Programm hat den Tunnel beendet.</translation>
    </message>
    <message>
        <source>Another program ended the tunnel. Nothing leaves: lockdown is on.</source>
        <translation>Ein anderes Programm hat den Tunnel beendet. Nichts geht hinaus: Der Sperrmodus ist an.</translation>
    </message>
    <message>
        <source>Another program snoozed the protection.</source>
        <translation>Ein anderes Programm hat den Schutz pausiert.</translation>
    </message>
    <message>
        <source>Connected, but something needs your attention</source>
        <translation>Verbunden, aber etwas braucht deine Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Press here to sign in again.</source>
        <translation>Drück hier, um dich wieder anzumelden.</translation>
    </message>
    <message>
        <source>Maikr connects, as you chose in Settings.</source>
        <translation>Maikr verbindet sich, wie du es in den Einstellungen gewählt hast.</translation>
    </message>
    <message>
        <source>Maikr disconnects, as you chose in Settings.</source>
        <translation>Maikr trennt, wie du es in den Einstellungen gewählt hast.</translation>
    </message>
    <message>
        <source>The snooze is over: Maikr protects you again.</source>
        <translation>Die Pause ist vorbei: Maikr schützt dich wieder.</translation>
    </message>
    <message>
        <source>The tunnel is back.</source>
        <translation>Der Tunnel ist wieder da.</translation>
    </message>
    <message>
        <source>The tunnel was lost. Nothing leaves until it is back.</source>
        <translation>Der Tunnel ging verloren. Nichts geht hinaus, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>You are in “{network}”, which you trust</source>
        <translation>Du bist in „{network}“, dem du vertraust</translation>
    </message>
    <message>
        <source>“{network}” is not a network you trust</source>
        <translation>„{network}“ ist kein Netz, dem du vertraust</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Keeping your change, here and in your account…</source>
        <translation>Deine Änderung wird hier und in deinem Konto gespeichert …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PanelServers</name>
    <message>
        <source>Connect to {place}</source>
        <translation>Mit {place} verbinden</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>Your password is changed. Other devices have to sign in again.</source>
        <translation>Dein Passwort ist geändert. Andere Geräte müssen sich neu anmelden.</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>In all networks you were in. It stays on this computer, for a year at most.</source>
        <translation>In allen Netzen, in denen du warst. Das bleibt auf diesem Computer, höchstens ein Jahr lang.</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latenz im Lauf der Zeit</translation>
    </message>
    <message>
        <source>No server was measured yet. Each measurement appears here once it is done.</source>
        <translation>Es wurde noch kein Server gemessen. Jede Messung erscheint hier, sobald sie fertig ist.</translation>
    </message>
    <message>
        <source>Reading earlier measurements…</source>
        <translation>Frühere Messungen werden gelesen…</translation>
    </message>
    <message>
        <source>Show the latency of</source>
        <translation>Latenz anzeigen von</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source> Did you mean {a}?</source>
        <translation> Meintest du {a}?</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>Maikr has no such rule</source>
        <translation>so eine Regel hat Maikr nicht</translation>
    </message>
    <message>
        <source>Maikr looks into no packet</source>
        <translation>Maikr sieht in kein Paket hinein</translation>
    </message>
    <message>
        <source>Maikr&apos;s service did not say what time it is</source>
        <translation>Maikrs Dienst hat nicht gesagt, wie spät es ist</translation>
    </message>
    <message>
        <source>Surge&apos;s rules can be read, not written</source>
        <translation>Surges Regeln lassen sich lesen, aber nicht schreiben</translation>
    </message>
    <message>
        <source>a SHA-256 is 64 hexadecimal digits</source>
        <translation>ein SHA-256 besteht aus 64 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>a URL that is none: {a}</source>
        <translation>eine URL, die keine ist: {a}</translation>
    </message>
    <message>
        <source>a certificate&apos;s name belongs to TLS and HTTPS</source>
        <translation>ein Zertifikatsname gehört zu TLS und HTTPS</translation>
    </message>
    <message>
        <source>a file that your passphrase opens</source>
        <translation>eine Datei, die deine Passphrase öffnet</translation>
    </message>
    <message>
        <source>a keyword that no name can hold</source>
        <translation>ein Stichwort, das kein Name enthalten kann</translation>
    </message>
    <message>
        <source>a list holds sites and addresses only</source>
        <translation>eine Liste enthält nur Seiten und Adressen</translation>
    </message>
    <message>
        <source>a list&apos;s URL begins with https://</source>
        <translation>die URL einer Liste beginnt mit https://</translation>
    </message>
    <message>
        <source>a list&apos;s content is not part of the rules</source>
        <translation>der Inhalt einer Liste gehört nicht zu den Regeln</translation>
    </message>
    <message>
        <source>a list&apos;s name is lower-case letters, digits, dots, hyphens</source>
        <translation>der Name einer Liste besteht aus Kleinbuchstaben, Ziffern, Punkten und Bindestrichen</translation>
    </message>
    <message>
        <source>a path belongs to https</source>
        <translation>ein Pfad gehört zu https</translation>
    </message>
    <message>
        <source>a rule of Maikr has one destination</source>
        <translation>eine Regel von Maikr hat ein einziges Ziel</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for TCP and UDP alike</source>
        <translation>eine Regel von Maikr gilt für TCP und UDP gleichermaßen</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for every program</source>
        <translation>eine Regel von Maikr gilt für jedes Programm</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for every protocol</source>
        <translation>eine Regel von Maikr gilt für jedes Protokoll</translation>
    </message>
    <message>
        <source>a target belongs to via, and to nothing else</source>
        <translation>ein Ziel gehört zu via und zu nichts anderem</translation>
    </message>
    <message>
        <source>a target is a printable text of at most {a} characters</source>
        <translation>ein Ziel ist ein druckbarer Text mit höchstens {a} Zeichen</translation>
    </message>
    <message>
        <source>a test packet beside the tunnel was stopped</source>
        <translation>ein Testpaket neben dem Tunnel wurde aufgehalten</translation>
    </message>
    <message>
        <source>a zone has no meaning in a rule</source>
        <translation>eine Zone hat in einer Regel keine Bedeutung</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>alle da</translation>
    </message>
    <message>
        <source>an account keeps 256 KB of them at most</source>
        <translation>ein Konto bewahrt höchstens 256 KB davon auf</translation>
    </message>
    <message>
        <source>an address rule of Maikr also holds for names that resolve to the address</source>
        <translation>eine Adressregel von Maikr gilt auch für Namen, die zu der Adresse führen</translation>
    </message>
    <message>
        <source>as Maikr made it</source>
        <translation>so, wie Maikr sie eingerichtet hat</translation>
    </message>
    <message>
        <source>as Maikr made them</source>
        <translation>so, wie Maikr sie eingerichtet hat</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>konnte nicht angesehen werden</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>disconnecting</source>
        <translation>trennt sich</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>es ließ sich nicht starten</translation>
    </message>
    <message>
        <source>it holds names there only once they are resolved</source>
        <translation>Namen fallen dort erst darunter, wenn sie aufgelöst sind</translation>
    </message>
    <message>
        <source>it holds no destination</source>
        <translation>sie nennt kein Ziel</translation>
    </message>
    <message>
        <source>it is a part of a name</source>
        <translation>es ist ein Teil eines Namens</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is not fetched from a URL; import its file by itself</source>
        <translation>es wird nicht von einer URL geholt; importiere seine Datei für sich</translation>
    </message>
    <message>
        <source>it is this machine&apos;s own name</source>
        <translation>es ist der eigene Name dieses Computers</translation>
    </message>
    <message>
        <source>it needs a database of countries</source>
        <translation>dafür braucht es eine Datenbank der Länder</translation>
    </message>
    <message>
        <source>it needs a database of networks</source>
        <translation>dafür braucht es eine Datenbank der Netze</translation>
    </message>
    <message>
        <source>it needs v2fly&apos;s lists; name one as a list</source>
        <translation>dafür braucht es die Listen von v2fly; nenne eine davon als Liste</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>es hat nichts gesagt</translation>
    </message>
    <message>
        <source>it said something else</source>
        <translation>es hat etwas anderes gesagt</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>it was not fetched yet</source>
        <translation>sie wurde noch nicht geholt</translation>
    </message>
    <message>
        <source>its SHA-256 is {a}, not the pinned one</source>
        <translation>ihr SHA-256 ist {a}, nicht der festgelegte</translation>
    </message>
    <message>
        <source>its encoding is {a}</source>
        <translation>ihre Kodierung ist {a}</translation>
    </message>
    <message>
        <source>its ends are not in order, or not of one family</source>
        <translation>ihre Enden sind nicht der Reihe nach oder nicht von derselben Art</translation>
    </message>
    <message>
        <source>its form is not one of domain, ipcidr and classical in YAML or text</source>
        <translation>seine Form ist keine von domain, ipcidr und classical in YAML oder Text</translation>
    </message>
    <message>
        <source>its gzip ends early</source>
        <translation>ihr gzip endet zu früh</translation>
    </message>
    <message>
        <source>its gzip is damaged</source>
        <translation>ihr gzip ist beschädigt</translation>
    </message>
    <message>
        <source>line 1: no rules</source>
        <translation>Zeile 1: keine Regeln</translation>
    </message>
    <message>
        <source>line 1: not of version {a} to {b}</source>
        <translation>Zeile 1: nicht von Version {a} bis {b}</translation>
    </message>
    <message>
        <source>line 1: numbers too long, or too deep</source>
        <translation>Zeile 1: zu lange Zahlen oder zu tief verschachtelt</translation>
    </message>
    <message>
        <source>line {a}, column {b}: {c}</source>
        <translation>Zeile {a}, Spalte {b}: {c}</translation>
    </message>
    <message>
        <source>line {a}: not a destination in canonical form</source>
        <translation>Zeile {a}: kein Ziel in der festgelegten Form</translation>
    </message>
    <message>
        <source>line {a}: not a text</source>
        <translation>Zeile {a}: kein Text</translation>
    </message>
    <message>
        <source>line {a}: not text in UTF-8</source>
        <translation>Zeile {a}: kein Text in UTF-8</translation>
    </message>
    <message>
        <source>line {a}: over {b} levels or {c} aliases</source>
        <translation>Zeile {a}: mehr als {b} Ebenen oder {c} Aliasse</translation>
    </message>
    <message>
        <source>line {a}: over {b} lines</source>
        <translation>Zeile {a}: mehr als {b} Zeilen</translation>
    </message>
    <message>
        <source>line {a}: {b}</source>
        <translation>Zeile {a}: {b}</translation>
    </message>
    <message>
        <source>line {a}: {b} is there twice</source>
        <translation>Zeile {a}: {b} steht zweimal da</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>more than {a}</source>
        <translation>mehr als {a}</translation>
    </message>
    <message>
        <source>more than {a} in one list</source>
        <translation>mehr als {a} in einer Liste</translation>
    </message>
    <message>
        <source>name server</source>
        <translation>Namensserver</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>needs Maikr&apos;s service</source>
        <translation>braucht Maikrs Dienst</translation>
    </message>
    <message>
        <source>needs Maikr&apos;s service to compare with</source>
        <translation>braucht Maikrs Dienst zum Vergleichen</translation>
    </message>
    <message>
        <source>neither a site nor an address</source>
        <translation>weder eine Seite noch eine Adresse</translation>
    </message>
    <message>
        <source>neither one site nor one address</source>
        <translation>weder eine einzelne Seite noch eine einzelne Adresse</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>no destination in it</source>
        <translation>es steht kein Ziel darin</translation>
    </message>
    <message>
        <source>no name can match it</source>
        <translation>kein Name kann dazu passen</translation>
    </message>
    <message>
        <source>no name has a comma there</source>
        <translation>dort enthält kein Name ein Komma</translation>
    </message>
    <message>
        <source>no other VPN</source>
        <translation>kein anderes VPN</translation>
    </message>
    <message>
        <source>no other VPN, no firewall that blocks Maikr</source>
        <translation>kein anderes VPN, keine Firewall, die Maikr aufhält</translation>
    </message>
    <message>
        <source>no payload</source>
        <translation>kein payload</translation>
    </message>
    <message>
        <source>no rule can lead it to {a}</source>
        <translation>keine Regel kann es zu {a} führen</translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>keine Regeln</translation>
    </message>
    <message>
        <source>no such kind of entry</source>
        <translation>so einen Eintrag gibt es nicht</translation>
    </message>
    <message>
        <source>none: signed in until Maikr is closed</source>
        <translation>keiner: angemeldet, bis Maikr beendet wird</translation>
    </message>
    <message>
        <source>not TYPE,VALUE</source>
        <translation>nicht TYP,WERT</translation>
    </message>
    <message>
        <source>not a domain name in lower-case ASCII</source>
        <translation>kein Domainname in ASCII-Kleinbuchstaben</translation>
    </message>
    <message>
        <source>not a path</source>
        <translation>kein Pfad</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>not as Maikr writes a network: wifi 00:11:22:33:44:55 Name</source>
        <translation>nicht so, wie Maikr ein Netz schreibt: wifi 00:11:22:33:44:55 Name</translation>
    </message>
    <message>
        <source>not at most {a} networks, each once</source>
        <translation>nicht höchstens {a} Netze, jedes einmal</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>gerade nicht verbunden</translation>
    </message>
    <message>
        <source>not in order within 1..{a}</source>
        <translation>nicht der Reihe nach innerhalb von 1..{a}</translation>
    </message>
    <message>
        <source>not names of servers, each once</source>
        <translation>keine Namen von Servern, jeder einmal</translation>
    </message>
    <message>
        <source>not of {a}</source>
        <translation>nicht aus {a}</translation>
    </message>
    <message>
        <source>not of {a}, each once</source>
        <translation>nicht aus {a}, jedes einmal</translation>
    </message>
    <message>
        <source>not one of a URL</source>
        <translation>keine mit einer URL</translation>
    </message>
    <message>
        <source>not one of {a}</source>
        <translation>keines von {a}</translation>
    </message>
    <message>
        <source>not text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <source>not the name of a format</source>
        <translation>nicht der Name eines Formats</translation>
    </message>
    <message>
        <source>not within 1..{a}</source>
        <translation>nicht innerhalb von 1..{a}</translation>
    </message>
    <message>
        <source>nothing to keep: nobody is signed in</source>
        <translation>nichts aufzubewahren: Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>only @attributes and &amp;lists follow an entry</source>
        <translation>nach einem Eintrag kommen nur @attributes und &amp;lists</translation>
    </message>
    <message>
        <source>only https is fetched</source>
        <translation>nur https wird geholt</translation>
    </message>
    <message>
        <source>only list: has a format and a SHA-256</source>
        <translation>nur list: hat ein Format und einen SHA-256</translation>
    </message>
    <message>
        <source>over {a} bytes</source>
        <translation>mehr als {a} Bytes</translation>
    </message>
    <message>
        <source>over {a} inclusions</source>
        <translation>mehr als {a} Einbindungen</translation>
    </message>
    <message>
        <source>over {a} lines</source>
        <translation>mehr als {a} Zeilen</translation>
    </message>
    <message>
        <source>over {a} redirects</source>
        <translation>mehr als {a} Weiterleitungen</translation>
    </message>
    <message>
        <source>parts of names and patterns go into a list only</source>
        <translation>Namensteile und Muster gehören nur in eine Liste</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>pattern: {a}</source>
        <translation>Muster: {a}</translation>
    </message>
    <message>
        <source>port not in 1..{a}</source>
        <translation>Port nicht in 1..{a}</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>programs differ in what it means</source>
        <translation>Programme verstehen darunter Verschiedenes</translation>
    </message>
    <message>
        <source>programs differ in what it means; name the format</source>
        <translation>Programme verstehen darunter Verschiedenes; nenne das Format</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>running, {a}</source>
        <translation>läuft, {a}</translation>
    </message>
    <message>
        <source>running, {a}, for another user of this computer, whose tunnel only they can check</source>
        <translation>läuft, {a}, für jemand anderen an diesem Computer, dessen Tunnel nur diese Person prüfen kann</translation>
    </message>
    <message>
        <source>signed in, and this device is registered</source>
        <translation>angemeldet, und dieses Gerät ist eingetragen</translation>
    </message>
    <message>
        <source>sing-box&apos;s routes can be written, not read; its rule sets are read as lists</source>
        <translation>sing-box-Routen lassen sich schreiben, aber nicht lesen; seine Regelsätze werden als Listen gelesen</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>the firewall</source>
        <translation>die Firewall</translation>
    </message>
    <message>
        <source>the rule holds for it only, and a list can&apos;t say so</source>
        <translation>die Regel gilt nur dafür, und das lässt sich in einer Liste nicht sagen</translation>
    </message>
    <message>
        <source>the server sent nothing</source>
        <translation>der Server hat nichts geschickt</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>there is no destination in it</source>
        <translation>es steht kein Ziel darin</translation>
    </message>
    <message>
        <source>there is no rule {a}</source>
        <translation>es gibt keine Regel {a}</translation>
    </message>
    <message>
        <source>there is none called {a}; there are {b}</source>
        <translation>es gibt keines namens {a}; es gibt {b}</translation>
    </message>
    <message>
        <source>there is one called {a} already; choose another --name</source>
        <translation>es gibt schon eine namens {a}; wähle einen anderen Namen mit --name</translation>
    </message>
    <message>
        <source>this network has no way out for it</source>
        <translation>dieses Netz hat dafür keinen Weg hinaus</translation>
    </message>
    <message>
        <source>this server has none</source>
        <translation>dieser Server hat keines</translation>
    </message>
    <message>
        <source>through the tunnel</source>
        <translation>durch den Tunnel</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>what happens while a server is not available is the other program&apos;s to say</source>
        <translation>was geschieht, während ein Server nicht verfügbar ist, bestimmt das andere Programm</translation>
    </message>
    <message>
        <source>without a default line the other program decides</source>
        <translation>ohne Standardzeile entscheidet das andere Programm</translation>
    </message>
    <message>
        <source>your rules let traffic out directly</source>
        <translation>deine Regeln lassen Verkehr direkt hinaus</translation>
    </message>
    <message>
        <source>{a} GB free</source>
        <translation>{a} GB frei</translation>
    </message>
    <message>
        <source>{a} can&apos;t be said in a list</source>
        <translation>{a} lässt sich in einer Liste nicht sagen</translation>
    </message>
    <message>
        <source>{a} is no name of a site</source>
        <translation>{a} ist kein Name einer Seite</translation>
    </message>
    <message>
        <source>{a} is none, such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net</source>
        <translation>{a} ist keiner, wie 9.9.9.9 oder tls://9.9.9.9#dns.quad9.net einer wäre</translation>
    </message>
    <message>
        <source>{a} is not on the public internet</source>
        <translation>{a} ist nicht im öffentlichen Internet</translation>
    </message>
    <message>
        <source>{a} is not there</source>
        <translation>{a} ist nicht da</translation>
    </message>
    <message>
        <source>{a} minutes</source>
        <translation>{a} Minuten</translation>
    </message>
    <message>
        <source>{a}, line {b}: {c}</source>
        <translation>{a}, Zeile {b}: {c}</translation>
    </message>
    <message>
        <source>{a}, {b} s ago</source>
        <translation>{a}, vor {b} s</translation>
    </message>
</context>
<context>
    <name>PolicyRow</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use this for {policy}</source>
        <translation>Das für {policy} verwenden</translation>
    </message>
    <message>
        <source>What is “{policy}” here?</source>
        <translation>Was ist „{policy}“ hier?</translation>
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
        <translation>Die Seite ist zu. Maikr versucht weiter, sich zu verbinden; öffne sie noch einmal, falls du noch nicht angemeldet bist.</translation>
    </message>
    <message>
        <source>The page was closed: its time is over, or the network is another one. Open it again if you have not signed in yet.</source>
        <translation>Die Seite wurde geschlossen: Ihre Zeit ist um, oder es ist ein anderes Netz. Öffne sie noch einmal, falls du noch nicht angemeldet bist.</translation>
    </message>
    <message>
        <source>You are signed in at this network, and connected.</source>
        <translation>Du bist in diesem Netz angemeldet und verbunden.</translation>
    </message>
</context>
<context>
    <name>PortalCard</name>
    <message>
        <source>It opens in a browser of its own, with an empty profile, which alone gets through.</source>
        <translation>Sie öffnet sich in einem eigenen Browser mit leerem Profil, der allein durchkommt.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>Opening a browser for the sign-in page…</source>
        <translation>Ein Browser für die Anmeldeseite wird geöffnet …</translation>
    </message>
    <message>
        <source>Sign in there. The page closes by itself as soon as you are connected.</source>
        <translation>Melde dich dort an. Die Seite schließt sich von selbst, sobald du verbunden bist.</translation>
    </message>
    <message>
        <source>Stays open for</source>
        <translation>Bleibt noch offen für</translation>
    </message>
    <message>
        <source>The sign-in page is open to a program that was started for it elsewhere.</source>
        <translation>Die Anmeldeseite steht einem Programm offen, das anderswo dafür gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Dein Bild</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Hide rules</source>
        <translation>Regeln verbergen</translation>
    </message>
    <message>
        <source>Hide rules of {name}</source>
        <translation>Regeln von {name} verbergen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Show rules of {name}</source>
        <translation>Regeln von {name} zeigen</translation>
    </message>
    <message>
        <source>Show rules…</source>
        <translation>Regeln zeigen …</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch {name} off</source>
        <translation>{name} ausschalten</translation>
    </message>
    <message>
        <source>Switch {name} on</source>
        <translation>{name} einschalten</translation>
    </message>
    <message>
        <source>The firewall’s rules for {name}</source>
        <translation>Die Regeln der Firewall für {name}</translation>
    </message>
    <message>
        <source>These are the firewall’s rules, word for word. Questions for names never pass by them.</source>
        <translation>Das sind die Regeln der Firewall, Wort für Wort. Fragen nach Namen kommen durch sie nie vorbei.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Private addresses may be reached through your work&apos;s VPN (OpenVPN, openconnect, Cisco, GlobalProtect). Its own packets go through Maikr&apos;s tunnel; public addresses never go through it.</source>
        <comment>work-vpn</comment>
        <translation>Private Adressen sind über das VPN deiner Arbeit erreichbar (OpenVPN, openconnect, Cisco, GlobalProtect). Dessen eigene Pakete gehen durch Maikrs Tunnel; öffentliche Adressen gehen nie durch das VPN der Arbeit.</translation>
    </message>
    <message>
        <source>This computer and its own Docker containers may reach each other, also while access to the local network is off. Containers reach the internet through the tunnel with or without this.</source>
        <comment>docker</comment>
        <translation>Dieser Computer und seine eigenen Docker-Container dürfen einander erreichen, auch wenn der Zugang zum lokalen Netz aus ist. Ins Internet kommen Container mit und ohne dies durch den Tunnel.</translation>
    </message>
    <message>
        <source>This computer and its own virtual machines (libvirt) may reach each other, also while access to the local network is off. Their way to the internet is the tunnel with or without this.</source>
        <comment>libvirt</comment>
        <translation>Dieser Computer und seine eigenen virtuellen Maschinen (libvirt) dürfen einander erreichen, auch wenn der Zugang zum lokalen Netz aus ist. Ihr Weg ins Internet ist mit und ohne dies der Tunnel.</translation>
    </message>
    <message>
        <source>What may come in unasked:</source>
        <comment>coming</comment>
        <translation>Was ungefragt hereinkommen darf:</translation>
    </message>
    <message>
        <source>What may leave this computer:</source>
        <comment>leaving</comment>
        <translation>Was diesen Computer verlassen darf:</translation>
    </message>
    <message>
        <source>What your routing rules do not move:</source>
        <comment>unled</comment>
        <translation>Was deine Routing-Regeln nicht umlenken:</translation>
    </message>
    <message>
        <source>Your tailnet may be reached past the tunnel. Tailscale&apos;s own encrypted packets leave outside the tunnel, so your network&apos;s operator sees that you use Tailscale and with whom.</source>
        <comment>tailscale</comment>
        <translation>Dein Tailnet ist am Tunnel vorbei erreichbar. Tailscales eigene, verschlüsselte Pakete gehen außerhalb des Tunnels hinaus; wer dein Netz betreibt, sieht also, dass du Tailscale benutzt und mit wem.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>If it were sent now</source>
        <translation>Würde er jetzt gesendet</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Nächster Bericht</translation>
    </message>
    <message>
        <source>No report was made yet.</source>
        <translation>Es wurde noch kein Bericht erstellt.</translation>
    </message>
    <message>
        <source>Nothing to report now.</source>
        <translation>Gerade gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Refused by Maikr</source>
        <translation>Von Maikr abgelehnt</translation>
    </message>
    <message>
        <source>Reports are off: none is made.</source>
        <translation>Berichte sind aus: Es wird keiner erstellt.</translation>
    </message>
    <message>
        <source>Reports so far</source>
        <translation>Bisherige Berichte</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>What a report can hold</source>
        <translation>Was ein Bericht enthalten kann</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source> as {kept_as}</source>
        <comment>part.aside</comment>
        <translation> als {kept_as}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>part.line</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>A program that is not Maikr&apos;s background service pretends to be it, so nothing was told to it.</source>
        <comment>daemon-impostor.message</comment>
        <translation>Ein Programm, das nicht Maikrs Hintergrunddienst ist, gibt sich dafür aus; ihm wurde darum nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>A sign-in page is opened only while Maikr tries to connect and keeps everything else blocked.</source>
        <comment>portal-not-needed.message</comment>
        <translation>Eine Anmeldeseite wird nur geöffnet, während Maikr sich zu verbinden versucht und alles andere sperrt.</translation>
    </message>
    <message>
        <source>A speed test goes through the tunnel, and you are not connected to {server}.</source>
        <comment>speed-not-connected.message</comment>
        <translation>Ein Geschwindigkeitstest geht durch den Tunnel, und du bist nicht mit {server} verbunden.</translation>
    </message>
    <message>
        <source>A test packet got past Maikr&apos;s protection ({what}): something may leave without Maikr.</source>
        <comment>leak-seen.message</comment>
        <translation>Ein Testpaket kam an Maikrs Schutz vorbei ({what}): Etwas geht vielleicht ohne Maikr hinaus.</translation>
    </message>
    <message>
        <source>A test past Maikr leaves in clear, so it runs only while you are disconnected.</source>
        <comment>not-disconnected.message</comment>
        <translation>Ein Test an Maikr vorbei geht unverschlüsselt hinaus; er läuft darum nur, während du getrennt bist.</translation>
    </message>
    <message>
        <source>Allow it there; docs/programs-in-the-way.md shows how for each firewall.</source>
        <comment>firewall-in-the-way.remedy</comment>
        <translation>Erlaube es dort; docs/programs-in-the-way.md zeigt für jede Firewall, wie.</translation>
    </message>
    <message>
        <source>Another VPN is on and takes the way to the internet (its network device is {device}).</source>
        <comment>other-vpn.message</comment>
        <translation>Ein anderes VPN ist an und nimmt den Weg ins Internet (sein Netzwerkgerät ist {device}).</translation>
    </message>
    <message>
        <source>Another firewall ({program}) blocks what Maikr needs ({what}).</source>
        <comment>firewall-in-the-way.message</comment>
        <translation>Eine andere Firewall ({program}) sperrt, was Maikr braucht ({what}).</translation>
    </message>
    <message>
        <source>Another program ({program}) keeps removing Maikr&apos;s protection; Maikr puts it back each time.</source>
        <comment>protection-fought.message</comment>
        <translation>Ein anderes Programm ({program}) entfernt immer wieder Maikrs Schutz; Maikr stellt ihn jedes Mal wieder her.</translation>
    </message>
    <message>
        <source>Another user of this computer is using Maikr, for everybody on it.</source>
        <comment>in-use-by-other.message</comment>
        <translation>Jemand anderes an diesem Computer benutzt Maikr, und zwar für alle daran.</translation>
    </message>
    <message>
        <source>Ask them to disconnect or to log off; an administrator can end it with `sudo maikr disconnect`.</source>
        <comment>in-use-by-other.remedy</comment>
        <translation>Bitte die Person, sich zu trennen oder abzumelden; ein Administrator kann es mit `sudo maikr disconnect` beenden.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to add you to the group `maikr`.</source>
        <comment>not-permitted.remedy</comment>
        <translation>Bitte, wer diesen Computer verwaltet, dich in die Gruppe `maikr` aufzunehmen.</translation>
    </message>
    <message>
        <source>Check both and try again, or ask for a new password.</source>
        <comment>wrong-credentials.remedy</comment>
        <translation>Prüfe beides und versuch es noch einmal, oder lass dir ein neues Passwort geben.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi; Maikr connects again by itself.</source>
        <comment>no-network.remedy</comment>
        <translation>Prüfe das Kabel oder das WLAN; Maikr verbindet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Check the newest mail from us and enter its code, or ask for a new one.</source>
        <comment>wrong-code.remedy</comment>
        <translation>Sieh in unserer neuesten E-Mail nach und gib den Code daraus ein, oder fordere einen neuen an.</translation>
    </message>
    <message>
        <source>Check what you entered; `maikr --help` shows what is possible.</source>
        <comment>bad-request.remedy</comment>
        <translation>Prüfe, was du eingegeben hast; `maikr --help` zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>Check whose they are, and that they can be written to.</source>
        <comment>part.file-closed-remedy</comment>
        <translation>Sieh nach, wem beide gehören und ob man in sie schreiben kann.</translation>
    </message>
    <message>
        <source>Check your choices and sign-in; the kept file may help if something is missing.</source>
        <comment>file-damaged.remedy</comment>
        <translation>Prüfe deine Einstellungen und deine Anmeldung; fehlt etwas, hilft vielleicht die aufbewahrte Datei.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again in a minute.</source>
        <comment>backend-unreachable.remedy</comment>
        <translation>Prüfe deine Internetverbindung und versuch es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again.</source>
        <comment>timed-out.remedy</comment>
        <translation>Prüfe deine Internetverbindung und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Check your internet connection, then look again with `maikr servers`.</source>
        <comment>no-servers.remedy</comment>
        <translation>Prüfe deine Internetverbindung und sieh dann mit `maikr servers` noch einmal nach.</translation>
    </message>
    <message>
        <source>Choose a longer one, of several words for example.</source>
        <comment>weak-password.remedy</comment>
        <translation>Wähle ein längeres, zum Beispiel aus mehreren Wörtern.</translation>
    </message>
    <message>
        <source>Choose another one, PNG or JPEG, of at most 32 MB.</source>
        <comment>picture-refused.remedy</comment>
        <translation>Wähle ein anderes, PNG oder JPEG, von höchstens 32 MB.</translation>
    </message>
    <message>
        <source>Choose another server, or disconnect and connect again.</source>
        <comment>names-silent.remedy</comment>
        <translation>Wähle einen anderen Server, oder trenne die Verbindung und verbinde dich neu.</translation>
    </message>
    <message>
        <source>Choose another server; we see such mistakes soon.</source>
        <comment>server-malformed.remedy</comment>
        <translation>Wähle einen anderen Server; wir sehen solche Fehler bald.</translation>
    </message>
    <message>
        <source>Choose another server; what needs {what} fails meanwhile, but nothing leaks.</source>
        <comment>ip-version-silent.remedy</comment>
        <translation>Wähle einen anderen Server; was {what} braucht, geht solange nicht, aber nichts sickert durch.</translation>
    </message>
    <message>
        <source>Close what must stay private, restart your computer and tell us.</source>
        <comment>leak-seen.remedy</comment>
        <translation>Schließe, was privat bleiben muss, starte deinen Computer neu und sag uns Bescheid.</translation>
    </message>
    <message>
        <source>Close what must stay private, then connect again or restart your computer.</source>
        <comment>firewall-failed.remedy</comment>
        <translation>Schließe, was privat bleiben muss, verbinde dich dann neu oder starte deinen Computer neu.</translation>
    </message>
    <message>
        <source>Connect again, or allow normal traffic with `maikr disconnect`.</source>
        <comment>plan-unreadable.remedy</comment>
        <translation>Verbinde dich neu, oder lass mit `maikr disconnect` normalen Verkehr zu.</translation>
    </message>
    <message>
        <source>Connect again, or allow normal traffic with `maikr disconnect`.</source>
        <comment>rules-unreadable.remedy</comment>
        <translation>Verbinde dich neu, oder lass mit `maikr disconnect` normalen Verkehr zu.</translation>
    </message>
    <message>
        <source>Connect again; if it happens twice, check your rules with `maikr rules check`.</source>
        <comment>rules-missing.remedy</comment>
        <translation>Verbinde dich neu; passiert es zweimal, prüfe deine Regeln mit `maikr rules check`.</translation>
    </message>
    <message>
        <source>Connect first with `maikr connect`.</source>
        <comment>nothing-to-snooze.remedy</comment>
        <translation>Verbinde dich zuerst mit `maikr connect`.</translation>
    </message>
    <message>
        <source>Connect first with `maikr connect`; open the page if no server answers.</source>
        <comment>portal-not-needed.remedy</comment>
        <translation>Verbinde dich zuerst mit `maikr connect`; öffne die Seite, falls kein Server antwortet.</translation>
    </message>
    <message>
        <source>Connect with `maikr connect`, then test again.</source>
        <comment>speed-not-connected.remedy</comment>
        <translation>Verbinde dich mit `maikr connect` und teste dann noch einmal.</translation>
    </message>
    <message>
        <source>Connect with `maikr connect`, then try again.</source>
        <comment>not-connected.remedy</comment>
        <translation>Verbinde dich mit `maikr connect` und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <comment>invalid-value.remedy</comment>
        <translation>Berichtige ihn und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Correct it with `maikr rules edit`; `maikr rules check` shows all of them.</source>
        <comment>rule-refused.remedy</comment>
        <translation>Berichtige sie mit `maikr rules edit`; `maikr rules check` zeigt alle.</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <comment>part.erase</comment>
        <translation>Lösche es von Hand.</translation>
    </message>
    <message>
        <source>Disconnect with `maikr disconnect`, or test the tunnel: leave `--direct` out.</source>
        <comment>not-disconnected.remedy</comment>
        <translation>Trenne mit `maikr disconnect`, oder teste den Tunnel: Lass `--direct` weg.</translation>
    </message>
    <message>
        <source>Enter the code we mailed you: `maikr verify CODE`.</source>
        <comment>email-unverified.remedy</comment>
        <translation>Gib den Code ein, den wir dir geschickt haben: `maikr verify CODE`.</translation>
    </message>
    <message>
        <source>Finish the update by restarting your computer, or install Maikr again.</source>
        <comment>version-skew.remedy</comment>
        <translation>Schließe die Aktualisierung ab, indem du deinen Computer neu startest, oder installiere Maikr neu.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <comment>disk-full.remedy</comment>
        <translation>Schaffe etwas Platz und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Free some space: without any Maikr can&apos;t keep what you want.</source>
        <comment>disk-low.remedy</comment>
        <translation>Schaffe etwas Platz: Ohne kann Maikr nicht behalten, was du willst.</translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open it in your browser first; else update Maikr and try again.</source>
        <comment>backend-nonsense.remedy</comment>
        <translation>Hat dieses Netz eine Anmeldeseite, öffne sie zuerst in deinem Browser; sonst aktualisiere Maikr und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>If you mean it, say `maikr snooze MINUTES --despite-lockdown`; to end it for good, `maikr lockdown off`.</source>
        <comment>locked-down.remedy</comment>
        <translation>Wenn du es so willst, sag `maikr snooze MINUTES --despite-lockdown`; um ihn ganz zu beenden, `maikr lockdown off`.</translation>
    </message>
    <message>
        <source>Install Firefox or Chromium (not as a snap or flatpak), or name a program: `maikr portal run -- PROGRAM`.</source>
        <comment>no-browser.remedy</comment>
        <translation>Installiere Firefox oder Chromium (nicht als Snap oder Flatpak), oder nenne ein Programm: `maikr portal run -- PROGRAM`.</translation>
    </message>
    <message>
        <source>Install the package {package} (on Debian and Ubuntu: sudo apt install {package}), then try again.</source>
        <comment>tool-missing.remedy</comment>
        <translation>Installiere das Paket {package} (unter Debian und Ubuntu: sudo apt install {package}) und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>It took too long, so Maikr stopped waiting.</source>
        <comment>timed-out.message</comment>
        <translation>Es dauerte zu lange, darum hat Maikr aufgehört zu warten.</translation>
    </message>
    <message>
        <source>Leave the protection with `maikr disconnect`, sign in with your browser, then connect again.</source>
        <comment>portal-unavailable.remedy</comment>
        <translation>Verlass den Schutz mit `maikr disconnect`, melde dich mit deinem Browser an und verbinde dich dann wieder.</translation>
    </message>
    <message>
        <source>Line {line} of your rules can&apos;t be used ({why}).</source>
        <comment>rule-refused.message</comment>
        <translation>Zeile {line} deiner Regeln ist nicht zu gebrauchen ({why}).</translation>
    </message>
    <message>
        <source>Lockdown is on: without a tunnel nothing may leave this computer.</source>
        <comment>locked-down.message</comment>
        <translation>Der Sperrmodus ist an: Ohne Tunnel darf nichts diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Look at it; if it is right, write its format into your rule, such as `format:{now}`.</source>
        <comment>list-changed.remedy</comment>
        <translation>Sieh sie dir an; wenn sie stimmt, schreib ihr Format in deine Regel, etwa `format:{now}`.</translation>
    </message>
    <message>
        <source>Look at the list again and choose from it.</source>
        <comment>not-found.remedy</comment>
        <translation>Sieh dir die Liste noch einmal an und wähle daraus.</translation>
    </message>
    <message>
        <source>Look at the newer version, then make your change again.</source>
        <comment>conflict.remedy</comment>
        <translation>Sieh dir die neuere Fassung an und mach deine Änderung dann noch einmal.</translation>
    </message>
    <message>
        <source>Maikr could not read the rules that were in force, so it blocks everything to keep you safe.</source>
        <comment>rules-unreadable.message</comment>
        <translation>Maikr konnte die geltenden Regeln nicht lesen und sperrt darum alles, damit du sicher bleibst.</translation>
    </message>
    <message>
        <source>Maikr could not read which connection was wanted, so it blocks everything to keep you safe.</source>
        <comment>plan-unreadable.message</comment>
        <translation>Maikr konnte nicht lesen, welche Verbindung gewünscht war, und sperrt darum alles, damit du sicher bleibst.</translation>
    </message>
    <message>
        <source>Maikr could not set up its protection: you are NOT protected.</source>
        <comment>firewall-failed.message</comment>
        <translation>Maikr konnte seinen Schutz nicht einrichten: Du bist NICHT geschützt.</translation>
    </message>
    <message>
        <source>Maikr found no browser that it could open for the sign-in page alone.</source>
        <comment>no-browser.message</comment>
        <translation>Maikr fand keinen Browser, den es allein für die Anmeldeseite öffnen könnte.</translation>
    </message>
    <message>
        <source>Maikr may not use its file {file}, or the folder that it belongs in.</source>
        <comment>part.file-closed</comment>
        <translation>Maikr darf seine Datei {file} oder den Ordner, in den sie gehört, nicht benutzen.</translation>
    </message>
    <message>
        <source>Maikr puts it back by itself; if this stays, disconnect and connect again.</source>
        <comment>protection-altered.remedy</comment>
        <translation>Maikr stellt es von selbst wieder her; bleibt es so, trenne die Verbindung und verbinde dich neu.</translation>
    </message>
    <message>
        <source>Maikr tries again by itself; choose another server if it takes long.</source>
        <comment>tunnel-lost.remedy</comment>
        <translation>Maikr versucht es von selbst wieder; wähle einen anderen Server, wenn es lange dauert.</translation>
    </message>
    <message>
        <source>Maikr was asked for something it can&apos;t do.</source>
        <comment>bad-request.message</comment>
        <translation>Maikr wurde um etwas gebeten, das es nicht kann.</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service did not answer in time.</source>
        <comment>daemon-silent.message</comment>
        <translation>Maikrs Hintergrunddienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service is not running.</source>
        <comment>daemon-unreachable.message</comment>
        <translation>Maikrs Hintergrunddienst läuft nicht.</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service was not given all of your rules.</source>
        <comment>rules-missing.message</comment>
        <translation>Maikrs Hintergrunddienst hat nicht alle deine Regeln bekommen.</translation>
    </message>
    <message>
        <source>Maikr&apos;s name service does not run, so no site can be found by its name.</source>
        <comment>resolver-down.message</comment>
        <translation>Maikrs Namensdienst läuft nicht, darum lässt sich keine Seite über ihren Namen finden.</translation>
    </message>
    <message>
        <source>Maikr&apos;s protection is not as Maikr made it: {what} was changed by another program.</source>
        <comment>protection-altered.message</comment>
        <translation>Maikrs Schutz ist nicht so, wie Maikr ihn eingerichtet hat: Ein anderes Programm hat {what} geändert.</translation>
    </message>
    <message>
        <source>Maikr&apos;s service can&apos;t be reached.</source>
        <comment>backend-unreachable.message</comment>
        <translation>Maikrs Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Maikr&apos;s service has a problem of its own.</source>
        <comment>backend-failed.message</comment>
        <translation>Maikrs Dienst hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>Measuring how far servers are is switched off.</source>
        <comment>measuring-off.message</comment>
        <translation>Das Messen, wie weit Server entfernt sind, ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Names of sites can&apos;t be looked up through the tunnel.</source>
        <comment>names-silent.message</comment>
        <translation>Namen von Seiten lassen sich durch den Tunnel nicht nachschlagen.</translation>
    </message>
    <message>
        <source>Not everything could be erased from this computer: {what} is still here.</source>
        <comment>not-erased.message</comment>
        <translation>Nicht alles ließ sich von diesem Computer löschen: {what} ist noch da.</translation>
    </message>
    <message>
        <source>Nothing comes back through the tunnel over {what}.</source>
        <comment>ip-version-silent.message</comment>
        <translation>Durch den Tunnel kommt über {what} nichts zurück.</translation>
    </message>
    <message>
        <source>Nothing is lost; try again in a few minutes.</source>
        <comment>backend-failed.remedy</comment>
        <translation>Nichts ist verloren; versuch es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is protected now, so there is nothing to snooze.</source>
        <comment>nothing-to-snooze.message</comment>
        <translation>Gerade ist nichts geschützt, also gibt es nichts zu pausieren.</translation>
    </message>
    <message>
        <source>Nothing has left this computer since it started, as Maikr&apos;s background service is not running.</source>
        <comment>blocked-since-boot.message</comment>
        <translation>Seit seinem Start hat nichts diesen Computer verlassen, denn Maikrs Hintergrunddienst läuft nicht.</translation>
    </message>
    <message>
        <source>Open the page with `maikr portal open`; all other programs stay blocked meanwhile.</source>
        <comment>captive-portal.remedy</comment>
        <translation>Öffne die Seite mit `maikr portal open`; alle anderen Programme bleiben solange gesperrt.</translation>
    </message>
    <message>
        <source>Read it with `maikr policy` and agree to it with `maikr policy --agree`, then try again.</source>
        <comment>consent-needed.remedy</comment>
        <translation>Lies sie mit `maikr policy`, stimm ihr mit `maikr policy --agree` zu und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Remove one you no longer use from your account, then try again.</source>
        <comment>device-limit.remedy</comment>
        <translation>Entferne eines, das du nicht mehr benutzt, aus deinem Konto und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Restart your computer; if it happens again, install Maikr again and have the computer checked.</source>
        <comment>daemon-impostor.remedy</comment>
        <translation>Starte deinen Computer neu; passiert es wieder, installiere Maikr neu und lass den Computer prüfen.</translation>
    </message>
    <message>
        <source>See the list with `maikr servers` and choose from it.</source>
        <comment>no-such-server.remedy</comment>
        <translation>Sieh dir mit `maikr servers` die Liste an und wähle daraus.</translation>
    </message>
    <message>
        <source>Set a passphrase for a protected file, or stay signed in until Maikr is closed.</source>
        <comment>no-keyring.remedy</comment>
        <translation>Leg eine Passphrase für eine geschützte Datei fest, oder bleib angemeldet, bis Maikr beendet wird.</translation>
    </message>
    <message>
        <source>Set it right (turn on automatic time); a wrong clock breaks sign-in and secure sites.</source>
        <comment>clock-wrong.remedy</comment>
        <translation>Stell sie richtig (schalte die automatische Uhrzeit ein); eine falsche Uhr stört die Anmeldung und sichere Seiten.</translation>
    </message>
    <message>
        <source>Sign in again with `maikr login EMAIL` to add it back.</source>
        <comment>device-revoked.remedy</comment>
        <translation>Melde dich mit `maikr login EMAIL` neu an, um es wieder hinzuzufügen.</translation>
    </message>
    <message>
        <source>Sign in again with `maikr login EMAIL`.</source>
        <comment>sign-in-expired.remedy</comment>
        <translation>Melde dich mit `maikr login EMAIL` neu an.</translation>
    </message>
    <message>
        <source>Sign in with `maikr login EMAIL`.</source>
        <comment>not-signed-in.remedy</comment>
        <translation>Melde dich mit `maikr login EMAIL` an.</translation>
    </message>
    <message>
        <source>Sign in with it, or ask for a new password.</source>
        <comment>email-taken.remedy</comment>
        <translation>Melde dich damit an, oder lass dir ein neues Passwort geben.</translation>
    </message>
    <message>
        <source>Something in Maikr went wrong that should not have.</source>
        <comment>internal.message</comment>
        <translation>In Maikr ging etwas schief, das nicht hätte schiefgehen dürfen.</translation>
    </message>
    <message>
        <source>Something other than Maikr&apos;s service answered, or it answered in a way Maikr does not understand.</source>
        <comment>backend-nonsense.message</comment>
        <translation>Etwas anderes als Maikrs Dienst hat geantwortet, oder er hat so geantwortet, dass Maikr es nicht versteht.</translation>
    </message>
    <message>
        <source>Start it with `sudo systemctl start maikr-daemon`, or go online unprotected with `sudo maikr rescue`.</source>
        <comment>blocked-since-boot.remedy</comment>
        <translation>Starte ihn mit `sudo systemctl start maikr-daemon`, oder gehe ungeschützt online mit `sudo maikr rescue`.</translation>
    </message>
    <message>
        <source>Start it with `sudo systemctl start maikr-daemon`, or restart your computer.</source>
        <comment>daemon-unreachable.remedy</comment>
        <translation>Starte ihn mit `sudo systemctl start maikr-daemon`, oder starte deinen Computer neu.</translation>
    </message>
    <message>
        <source>Start the service with `sudo systemctl start maikr-daemon`, then run `maikr usage --erase`.</source>
        <comment>part.erase-usage</comment>
        <translation>Starte den Dienst mit `sudo systemctl start maikr-daemon` und führe dann `maikr usage --erase` aus.</translation>
    </message>
    <message>
        <source>Stop that program, or tell it to leave Maikr&apos;s firewall table and routes alone.</source>
        <comment>protection-fought.remedy</comment>
        <translation>Halte dieses Programm an, oder lass es Maikrs Firewall-Tabelle und Routen in Ruhe lassen.</translation>
    </message>
    <message>
        <source>Switch it on with `maikr settings set measure-latency on`.</source>
        <comment>measuring-off.remedy</comment>
        <translation>Schalte es mit `maikr settings set measure-latency on` ein.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <comment>speed-slept.remedy</comment>
        <translation>Teste noch einmal.</translation>
    </message>
    <message>
        <source>Test another server; its latency is in `maikr latency`.</source>
        <comment>speed-no-endpoint.remedy</comment>
        <translation>Teste einen anderen Server; seine Latenz zeigt `maikr latency`.</translation>
    </message>
    <message>
        <source>Test another server; we see such mistakes soon.</source>
        <comment>speed-nonsense.remedy</comment>
        <translation>Teste einen anderen Server; wir sehen solche Fehler bald.</translation>
    </message>
    <message>
        <source>Test with Maikr&apos;s own engine: leave `--engine` out.</source>
        <comment>speed-engine-failed.remedy</comment>
        <translation>Teste mit Maikrs eigenem Verfahren: Lass `--engine` weg.</translation>
    </message>
    <message>
        <source>That code is wrong or too old.</source>
        <comment>wrong-code.message</comment>
        <translation>Dieser Code ist falsch oder zu alt.</translation>
    </message>
    <message>
        <source>That passphrase does not open the file with your sign-in.</source>
        <comment>wrong-passphrase.message</comment>
        <translation>Diese Passphrase öffnet die Datei mit deiner Anmeldung nicht.</translation>
    </message>
    <message>
        <source>That password is too easy to guess.</source>
        <comment>weak-password.message</comment>
        <translation>Dieses Passwort ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>That picture can&apos;t be used.</source>
        <comment>picture-refused.message</comment>
        <translation>Dieses Bild ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>That was tried too many times in a short while.</source>
        <comment>too-many-tries.message</comment>
        <translation>Das wurde in kurzer Zeit zu oft versucht.</translation>
    </message>
    <message>
        <source>The computer slept during the test, so the rest of it was not measured.</source>
        <comment>speed-slept.message</comment>
        <translation>Der Computer schlief während des Tests, darum wurde der Rest nicht gemessen.</translation>
    </message>
    <message>
        <source>The connection to the server was lost during the test, so the rest of it was not measured.</source>
        <comment>speed-tunnel-lost.message</comment>
        <translation>Die Verbindung zum Server ging während des Tests verloren, darum wurde der Rest nicht gemessen.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <comment>tunnel-lost.message</comment>
        <translation>Die Verbindung zum Server ging verloren.</translation>
    </message>
    <message>
        <source>The description of server {server} is wrong, so it can&apos;t be used.</source>
        <comment>server-malformed.message</comment>
        <translation>Die Beschreibung des Servers {server} ist falsch, darum ist er nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed.</source>
        <comment>disk-full.message</comment>
        <translation>Der Speicher ist voll, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <comment>wrong-credentials.message</comment>
        <translation>Die E-Mail-Adresse oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The file {file} could not be read, so Maikr goes on without it; it is kept{aside}.</source>
        <comment>file-damaged.message</comment>
        <translation>Die Datei {file} war nicht zu lesen, darum macht Maikr ohne sie weiter; sie bleibt aufbewahrt{aside}.</translation>
    </message>
    <message>
        <source>The list {list} was {before} and looks like {now} now, so its last good copy stays in use.</source>
        <comment>list-changed.message</comment>
        <translation>Die Liste {list} war {before} und sieht jetzt nach {now} aus; ihre letzte gute Kopie bleibt darum in Gebrauch.</translation>
    </message>
    <message>
        <source>The privacy policy has a version you have not agreed to.</source>
        <comment>consent-needed.message</comment>
        <translation>Von der Datenschutzerklärung gibt es eine Fassung, der du noch nicht zugestimmt hast.</translation>
    </message>
    <message>
        <source>The program speedtest-cli could not finish its test ({why}).</source>
        <comment>speed-engine-failed.message</comment>
        <translation>Das Programm speedtest-cli konnte seinen Test nicht beenden ({why}).</translation>
    </message>
    <message>
        <source>The program {tool}, which Maikr needs, is not installed.</source>
        <comment>tool-missing.message</comment>
        <translation>Das Programm {tool}, das Maikr braucht, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <comment>keyring-locked.message</comment>
        <translation>Der sichere Ort für Passwörter ist verschlossen.</translation>
    </message>
    <message>
        <source>The server answers, but nothing comes through it.</source>
        <comment>no-traffic.message</comment>
        <translation>Der Server antwortet, aber es kommt nichts durch ihn.</translation>
    </message>
    <message>
        <source>The server does not answer; this network may block it.</source>
        <comment>no-handshake.message</comment>
        <translation>Der Server antwortet nicht; vielleicht sperrt ihn dieses Netz.</translation>
    </message>
    <message>
        <source>The server {server} offers no speed test.</source>
        <comment>speed-no-endpoint.message</comment>
        <translation>Der Server {server} bietet keinen Geschwindigkeitstest.</translation>
    </message>
    <message>
        <source>The server&apos;s speed test can&apos;t be reached.</source>
        <comment>speed-refused.message</comment>
        <translation>Der Geschwindigkeitstest des Servers ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server&apos;s speed test stopped answering, so the test was ended.</source>
        <comment>speed-silent.message</comment>
        <translation>Der Geschwindigkeitstest des Servers antwortete nicht mehr, darum wurde der Test beendet.</translation>
    </message>
    <message>
        <source>The value for {what} can&apos;t be used: {why}.</source>
        <comment>invalid-value.message</comment>
        <translation>Der Wert für {what} ist nicht zu gebrauchen: {why}.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already.</source>
        <comment>email-taken.message</comment>
        <translation>Zu dieser E-Mail-Adresse gibt es schon ein Konto.</translation>
    </message>
    <message>
        <source>There is hardly any space left on the disk ({what}).</source>
        <comment>disk-low.message</comment>
        <translation>Auf dem Datenträger ist kaum noch Platz ({what}).</translation>
    </message>
    <message>
        <source>There is no server called {server}.</source>
        <comment>no-such-server.message</comment>
        <translation>Es gibt keinen Server namens {server}.</translation>
    </message>
    <message>
        <source>There is no server to connect to.</source>
        <comment>no-servers.message</comment>
        <translation>Es gibt keinen Server, mit dem du dich verbinden könntest.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <comment>no-network.message</comment>
        <translation>Dieser Computer hat keine Internetverbindung.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by {what}.</source>
        <comment>clock-wrong.message</comment>
        <translation>Die Uhr dieses Computers geht um {what} falsch.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <comment>device-revoked.message</comment>
        <translation>Dieses Gerät wurde aus deinem Konto entfernt.</translation>
    </message>
    <message>
        <source>This network has a sign-in page and lets nothing through until you have signed in there.</source>
        <comment>captive-portal.message</comment>
        <translation>Dieses Netz hat eine Anmeldeseite und lässt nichts durch, bis du dich dort angemeldet hast.</translation>
    </message>
    <message>
        <source>This system has no way to let one program out alone, so everything stays blocked.</source>
        <comment>portal-unavailable.message</comment>
        <translation>Dieses System kann kein einzelnes Programm allein hinauslassen, darum bleibt alles gesperrt.</translation>
    </message>
    <message>
        <source>This was changed on another device in the meantime.</source>
        <comment>conflict.message</comment>
        <translation>Das wurde inzwischen auf einem anderen Gerät geändert.</translation>
    </message>
    <message>
        <source>Too little was transferred to tell the speed.</source>
        <comment>speed-short.message</comment>
        <translation>Es wurde zu wenig übertragen, um die Geschwindigkeit zu bestimmen.</translation>
    </message>
    <message>
        <source>Try again in a minute, or test another server.</source>
        <comment>speed-refused.remedy</comment>
        <translation>Versuch es in einer Minute noch einmal, oder teste einen anderen Server.</translation>
    </message>
    <message>
        <source>Try again, or allow more with `--max`.</source>
        <comment>speed-short.remedy</comment>
        <translation>Versuch es noch einmal, oder erlaube mit `--max` mehr.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer and tell us what you did.</source>
        <comment>command-failed.remedy</comment>
        <translation>Versuch es noch einmal; passiert es zweimal, starte deinen Computer neu und sag uns, was du getan hast.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer and tell us what you did.</source>
        <comment>internal.remedy</comment>
        <translation>Versuch es noch einmal; passiert es zweimal, starte deinen Computer neu und sag uns, was du getan hast.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer.</source>
        <comment>part.timed-out-here</comment>
        <translation>Versuch es noch einmal; wenn es zweimal passiert, starte deinen Computer neu.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, try another server.</source>
        <comment>speed-silent.remedy</comment>
        <translation>Versuch es noch einmal; passiert es zweimal, versuch einen anderen Server.</translation>
    </message>
    <message>
        <source>Try again; if you forgot it, sign out and sign in again.</source>
        <comment>wrong-passphrase.remedy</comment>
        <translation>Versuch es noch einmal; hast du sie vergessen, melde dich ab und wieder an.</translation>
    </message>
    <message>
        <source>Try another server or another network.</source>
        <comment>no-handshake.remedy</comment>
        <translation>Versuch einen anderen Server oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>Try another server.</source>
        <comment>no-traffic.remedy</comment>
        <translation>Versuch einen anderen Server.</translation>
    </message>
    <message>
        <source>Turn the other VPN off; only one at a time can carry everything.</source>
        <comment>other-vpn.remedy</comment>
        <translation>Schalte das andere VPN aus; nur eines kann alles übertragen.</translation>
    </message>
    <message>
        <source>Turn them on with `maikr settings set send-reports on`; `maikr reports preview` shows what they hold.</source>
        <comment>reports-required.remedy</comment>
        <translation>Schalte sie mit `maikr settings set send-reports on` ein; `maikr reports preview` zeigt, was sie enthalten.</translation>
    </message>
    <message>
        <source>Two parts of Maikr on this computer have different versions.</source>
        <comment>version-skew.message</comment>
        <translation>Zwei Teile von Maikr auf diesem Computer haben verschiedene Versionen.</translation>
    </message>
    <message>
        <source>Unlock it with your login password, or enter the passphrase you chose for Maikr.</source>
        <comment>keyring-locked.remedy</comment>
        <translation>Öffne ihn mit deinem Anmeldepasswort, oder gib die Passphrase ein, die du für Maikr gewählt hast.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <comment>too-many-tries.remedy</comment>
        <translation>Warte ein paar Minuten und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait a minute and try again; if that does not help, restart your computer.</source>
        <comment>daemon-silent.remedy</comment>
        <translation>Warte eine Minute und versuch es noch einmal; wenn das nicht hilft, starte deinen Computer neu.</translation>
    </message>
    <message>
        <source>Wait a moment, Maikr starts it again by itself; if it stays, disconnect and connect again.</source>
        <comment>resolver-down.remedy</comment>
        <translation>Warte einen Moment, Maikr startet ihn von selbst wieder; bleibt es so, trenne die Verbindung und verbinde dich neu.</translation>
    </message>
    <message>
        <source>Wait until you are connected again (`maikr status`), then test again.</source>
        <comment>speed-tunnel-lost.remedy</comment>
        <translation>Warte, bis du wieder verbunden bist (`maikr status`), und teste dann noch einmal.</translation>
    </message>
    <message>
        <source>What answered does not behave like a speed test, so its figures do not count.</source>
        <comment>speed-nonsense.message</comment>
        <translation>Was geantwortet hat, verhält sich nicht wie ein Geschwindigkeitstest, darum zählen seine Werte nicht.</translation>
    </message>
    <message>
        <source>What you asked for is not there, or no longer.</source>
        <comment>not-found.message</comment>
        <translation>Was du wolltest, ist nicht da oder nicht mehr da.</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <comment>not-permitted.message</comment>
        <translation>Das darfst du nicht.</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <comment>not-connected.message</comment>
        <translation>Du bist nicht verbunden.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <comment>not-signed-in.message</comment>
        <translation>Du bist nicht angemeldet.</translation>
    </message>
    <message>
        <source>Your account has as many devices as it may have.</source>
        <comment>device-limit.message</comment>
        <translation>Dein Konto hat so viele Geräte, wie es haben darf.</translation>
    </message>
    <message>
        <source>Your account has usage reports agreed, so it can&apos;t do without them; none is sent while you have them off.</source>
        <comment>reports-required.message</comment>
        <translation>Für dein Konto sind Nutzungsberichte vereinbart, darum kommt es ohne sie nicht aus; solange du sie aus hast, wird keiner gesendet.</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed yet.</source>
        <comment>email-unverified.message</comment>
        <translation>Deine E-Mail-Adresse ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <comment>sign-in-expired.message</comment>
        <translation>Deine Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your system has no safe place for passwords that Maikr could use.</source>
        <comment>no-keyring.message</comment>
        <translation>Dein System hat keinen sicheren Ort für Passwörter, den Maikr benutzen könnte.</translation>
    </message>
    <message>
        <source>Your system refused a step that Maikr needs.</source>
        <comment>command-failed.message</comment>
        <translation>Dein System hat einen Schritt verweigert, den Maikr braucht.</translation>
    </message>
    <message>
        <source>how much went through each server on each day, counted by Maikr&apos;s background service,</source>
        <comment>part.usage</comment>
        <translation>wie viel an jedem Tag durch jeden Server ging, gezählt von Maikrs Hintergrunddienst,</translation>
    </message>
    <message>
        <source>it is not valid</source>
        <comment>part.why</comment>
        <translation>er ist nicht gültig</translation>
    </message>
    <message>
        <source>it needs</source>
        <comment>part.file</comment>
        <translation>das es braucht</translation>
    </message>
    <message>
        <source>it needs</source>
        <comment>part.tool</comment>
        <translation>das es braucht</translation>
    </message>
    <message>
        <source>of that program</source>
        <comment>part.package</comment>
        <translation>dieses Programms</translation>
    </message>
    <message>
        <source>that name</source>
        <comment>part.name</comment>
        <translation>mit diesem Namen</translation>
    </message>
    <message>
        <source>this</source>
        <comment>part.what</comment>
        <translation>dies</translation>
    </message>
    <message>
        <source>we don&apos;t know which</source>
        <comment>part.program</comment>
        <translation>wir wissen nicht, welches</translation>
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
        <translation>Per E-Mail, bis du es hier ausschaltest.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Save the nickname</source>
        <translation>Spitznamen speichern</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Angemeldet seit</translation>
    </message>
    <message>
        <source>Tell me about news and offers</source>
        <translation>Erzähl mir von Neuigkeiten und Angeboten</translation>
    </message>
    <message>
        <source>This computer has no keyring: your sign-in ends when Maikr is closed.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Deine Anmeldung endet, wenn Maikr beendet wird.</translation>
    </message>
    <message>
        <source>Your account is changed.</source>
        <translation>Dein Konto ist geändert.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in a file encrypted with your passphrase.</source>
        <translation>Deine Anmeldung liegt in einer Datei, die mit deiner Passphrase verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring.</source>
        <translation>Deine Anmeldung liegt im Schlüsselbund dieses Computers.</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Add rules</source>
        <translation>Regeln hinzufügen</translation>
    </message>
    <message>
        <source>No names were looked up. Was the site loaded in a new private window?</source>
        <translation>Es wurden keine Namen nachgeschlagen. Wurde die Seite in einem neuen privaten Fenster geladen?</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Neu aufzeichnen</translation>
    </message>
    <message>
        <source>Which of these shall have a rule?</source>
        <translation>Welche davon sollen eine Regel bekommen?</translation>
    </message>
    <message>
        <source>can’t be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>has a rule</source>
        <translation>hat eine Regel</translation>
    </message>
    <message>
        <source>named like the site</source>
        <translation>heißt wie die Seite</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>die Seite</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It ends at once when you cancel it; on a metered connection choose less.</source>
        <translation>Er endet sofort, wenn du ihn abbrichst; in einem Netz mit Datenvolumen wähle weniger.</translation>
    </message>
    <message>
        <source>It goes out without Maikr, by your own connection: speedtest.net and its servers see your address. It takes up to a minute.</source>
        <translation>Er geht ohne Maikr hinaus, über deine eigene Verbindung: speedtest.net und seine Server sehen deine Adresse. Er dauert bis zu einer Minute.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>The test may use up to about {data} of data. Begin?</source>
        <translation>Der Test kann bis zu etwa {data} Daten verbrauchen. Beginnen?</translation>
    </message>
</context>
<context>
    <name>QuickPicks</name>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Connect to the least busy server</source>
        <translation>Mit dem am wenigsten ausgelasteten Server verbinden</translation>
    </message>
    <message>
        <source>Connect to {place}</source>
        <translation>Mit {place} verbinden</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Disconnect and quit</source>
        <translation>Trennen und beenden</translation>
    </message>
    <message>
        <source>Keep the tunnel when Maikr quits?</source>
        <translation>Den Tunnel behalten, wenn Maikr beendet wird?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Maikr</source>
        <translation>Maikr beenden</translation>
    </message>
    <message>
        <source>Quit and stay protected</source>
        <translation>Beenden und geschützt bleiben</translation>
    </message>
    <message>
        <source>The tunnel can go on without this program: your traffic stays protected, and Maikr’s service reconnects by itself. Start Maikr again to change anything.</source>
        <translation>Der Tunnel kann ohne dieses Programm weiterlaufen: Dein Verkehr bleibt geschützt, und Maikrs Dienst verbindet sich von selbst wieder. Starte Maikr wieder, um etwas zu ändern.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>It is loaded</source>
        <translation>Sie ist geladen</translation>
    </message>
    <message>
        <source>Load the site now, in a new private window. Names so far: {count}</source>
        <translation>Lade die Seite jetzt, in einem neuen privaten Fenster. Namen bisher: {count}</translation>
    </message>
    <message>
        <source>Names looked up so far</source>
        <translation>Bisher nachgeschlagene Namen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Record a site</source>
        <translation>Seite aufzeichnen</translation>
    </message>
    <message>
        <source>See which names a site looks up while you load it, and make rules of them. Names of all programs on this computer are heard; they are kept nowhere and sent nowhere.</source>
        <translation>Sieh, welche Namen eine Seite nachschlägt, während du sie lädst, und mach Regeln daraus. Namen aller Programme auf diesem Computer sind zu hören; sie werden nirgends aufbewahrt und nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Aufzeichnung starten</translation>
    </message>
    <message>
        <source>That was the longest time for which names are recorded.</source>
        <translation>Länger werden Namen nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The tunnel was disconnected, so nothing more is recorded.</source>
        <translation>Der Tunnel wurde getrennt, darum wird nichts weiter aufgezeichnet.</translation>
    </message>
    <message>
        <source>Those were as many names as are recorded.</source>
        <translation>Mehr Namen werden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Which site will you load?</source>
        <translation>Welche Seite wirst du laden?</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Added {count}: {sites}.</source>
        <translation>{count} hinzugefügt: {sites}.</translation>
    </message>
</context>
<context>
    <name>RemovalCard</name>
    <message>
        <source>Password of your account</source>
        <translation>Passwort deines Kontos</translation>
    </message>
    <message>
        <source>Remove my account</source>
        <translation>Mein Konto entfernen</translation>
    </message>
    <message>
        <source>Remove your account</source>
        <translation>Dein Konto entfernen</translation>
    </message>
    <message>
        <source>Your account is removed for good, and your rules, lists, settings and reports on this computer. Maikr’s service may go on keeping your e-mail address, a hash of your password, your picture and your nickname, and nothing else. This can’t be undone.</source>
        <translation>Dein Konto wird endgültig entfernt, ebenso deine Regeln, Listen, Einstellungen und Berichte auf diesem Computer. Maikrs Dienst darf deine E-Mail-Adresse, einen Hash deines Passworts, dein Bild und deinen Spitznamen weiter aufbewahren, sonst nichts. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide report: {title}</source>
        <translation>Bericht verbergen: {title}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show report: {title}</source>
        <translation>Bericht zeigen: {title}</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Was der Bericht sagt</translation>
    </message>
</context>
<context>
    <name>ReportSwitches</name>
    <message>
        <source>Include how good the connection was</source>
        <translation>Mitteilen, wie gut die Verbindung war</translation>
    </message>
    <message>
        <source>Latency and speed test results of the servers you used. Without them a report says nothing of it.</source>
        <translation>Latenz und Geschwindigkeitstests der Server, die du benutzt hast. Ohne sie sagt ein Bericht nichts davon.</translation>
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
        <translation>Gibt es ein Konto mit dieser Adresse, ist ein Code unterwegs. Andere Geräte werden abgemeldet.</translation>
    </message>
    <message>
        <source>Mail me another code</source>
        <translation>Noch einen Code zuschicken</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Neues Passwort festlegen</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Passwort festlegen und anmelden</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Weniger Optionen</translation>
    </message>
    <message>
        <source>Like the rest</source>
        <translation>Wie der Rest</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mehr Optionen</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Notiz an dich selbst</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>Server oder Land</translation>
    </message>
    <message>
        <source>Site or address</source>
        <translation>Seite oder Adresse</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin sie geht</translation>
    </message>
    <message>
        <source>While the server is not available</source>
        <translation>Solange der Server nicht verfügbar ist</translation>
    </message>
    <message>
        <source>Will be kept as: {line}</source>
        <translation>Wird gespeichert als: {line}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Added: {line}.</source>
        <translation>Hinzugefügt: {line}.</translation>
    </message>
    <message>
        <source>Kept: {line}.</source>
        <translation>Behalten: {line}.</translation>
    </message>
    <message>
        <source>Removed {rule}.</source>
        <translation>{rule} entfernt.</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>Regeln in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Save this rule first, or cancel.</source>
        <translation>Speichere erst diese Regel, oder brich ab.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is mended.</source>
        <translation>Die Zeile ist in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>The most specific rules come first now.</source>
        <translation>Die genauesten Regeln kommen jetzt zuerst.</translation>
    </message>
    <message>
        <source>This rule was changed or removed meanwhile. What you save here is added as a new one.</source>
        <translation>Diese Regel wurde inzwischen geändert oder entfernt. Was du hier speicherst, kommt als neue hinzu.</translation>
    </message>
    <message>
        <source>What you typed since is not saved yet.</source>
        <translation>Was du seitdem geschrieben hast, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{rule} is off.</source>
        <translation>{rule} ist aus.</translation>
    </message>
    <message>
        <source>{rule} is on.</source>
        <translation>{rule} ist an.</translation>
    </message>
    <message>
        <source>{rule} is rule {number} of {count} now.</source>
        <translation>{rule} ist jetzt Regel {number} von {count}.</translation>
    </message>
</context>
<context>
    <name>RuleProblems</name>
    <message>
        <source>A destination is missing: begin the line with a site or an address.</source>
        <comment>missing-destination</comment>
        <translation>Ein Ziel fehlt: Beginne die Zeile mit einer Seite oder Adresse.</translation>
    </message>
    <message>
        <source>A port is written apart: “{host} port:{port}”.</source>
        <comment>port-in-destination</comment>
        <translation>Ein Port wird getrennt geschrieben: „{host} port:{port}“.</translation>
    </message>
    <message>
        <source>An action is missing: end the line with “via SERVER”, “direct” or “block”.</source>
        <comment>missing-action</comment>
        <translation>Eine Aktion fehlt: Beende die Zeile mit „via SERVER“, „direct“ oder „block“.</translation>
    </message>
    <message>
        <source>Maikr can&apos;t honour “{what}”: {why}.</source>
        <comment>not-supported</comment>
        <translation>Maikr kann „{what}“ nicht umsetzen: {why}.</translation>
    </message>
    <message>
        <source>Nothing says which server “{policy}” is.</source>
        <comment>unknown-policy</comment>
        <translation>Nirgends steht, welcher Server „{policy}“ ist.</translation>
    </message>
    <message>
        <source>The character {character} does not belong in a text. Delete it.</source>
        <comment>control-character</comment>
        <translation>Das Zeichen {character} gehört nicht in einen Text. Lösche es.</translation>
    </message>
    <message>
        <source>The default can&apos;t be off. Delete the line to go where you are connected to.</source>
        <comment>default-off</comment>
        <translation>Die Standardzeile kann nicht aus sein. Lösche die Zeile, um dorthin zu gehen, womit du verbunden bist.</translation>
    </message>
    <message>
        <source>The included list “{name}” is not there.</source>
        <comment>include-missing</comment>
        <translation>Die eingebundene Liste „{name}“ ist nicht da.</translation>
    </message>
    <message>
        <source>The line has more than {limit} characters.</source>
        <comment>line-too-long</comment>
        <translation>Die Zeile hat mehr als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>The list “{name}” includes itself.</source>
        <comment>include-cycle</comment>
        <translation>Die Liste „{name}“ bindet sich selbst ein.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” is not one that Maikr tries: {why}.</source>
        <comment>unsafe-pattern</comment>
        <translation>Das Muster „{pattern}“ ist keines, das Maikr ausprobiert: {why}.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} is not in order.</source>
        <comment>bad-range</comment>
        <translation>Der Bereich von {first} bis {last} ist nicht der Reihe nach.</translation>
    </message>
    <message>
        <source>There already is a default line. Keep one.</source>
        <comment>default-twice</comment>
        <translation>Es gibt schon eine Standardzeile. Behalte eine.</translation>
    </message>
    <message>
        <source>There are more than {limit} lines. Put destinations into a list and name it in one rule.</source>
        <comment>too-many-lines</comment>
        <translation>Es gibt mehr als {limit} Zeilen. Leg Ziele in eine Liste und nenne sie in einer Regel.</translation>
    </message>
    <message>
        <source>There is no server and no country called “{target}”.{near}</source>
        <comment>no-such-target</comment>
        <translation>Es gibt keinen Server und kein Land namens „{target}“.{near}</translation>
    </message>
    <message>
        <source>There is no server and no country called “{target}”: “if unavailable” says what happens.</source>
        <comment>unknown-target</comment>
        <translation>Es gibt keinen Server und kein Land namens „{target}“: „if unavailable“ sagt, was geschieht.</translation>
    </message>
    <message>
        <source>This is not as its format wants it: {why}.</source>
        <comment>malformed</comment>
        <translation>Das ist nicht, wie sein Format es will: {why}.</translation>
    </message>
    <message>
        <source>This list can&apos;t be used: {why}.</source>
        <comment>bad-list</comment>
        <translation>Diese Liste ist nicht zu gebrauchen: {why}.</translation>
    </message>
    <message>
        <source>This rule stands after the default line. Put it before.</source>
        <comment>after-default</comment>
        <translation>Diese Regel steht nach der Standardzeile. Setz sie davor.</translation>
    </message>
    <message>
        <source>Write “if unavailable: block”, “if unavailable: default” or “if unavailable: direct”.</source>
        <comment>bad-fallback</comment>
        <translation>Schreib „if unavailable: block“, „if unavailable: default“ oder „if unavailable: direct“.</translation>
    </message>
    <message>
        <source>{count} more lines can&apos;t be honoured.</source>
        <comment>more-problems</comment>
        <translation>{count} weitere Zeilen lassen sich nicht umsetzen.</translation>
    </message>
    <message>
        <source>“if unavailable” has a meaning after “via” in a rule only. Delete it.</source>
        <comment>needless-fallback</comment>
        <translation>„if unavailable“ hat nur nach „via“ in einer Regel eine Bedeutung. Lösche es.</translation>
    </message>
    <message>
        <source>“via” needs a server or a country after it.</source>
        <comment>missing-target</comment>
        <translation>Nach „via“ gehört ein Server oder ein Land.</translation>
    </message>
    <message>
        <source>“{action}” is an action. A list holds destinations only; the rule that names it decides.</source>
        <comment>action-in-list</comment>
        <translation>„{action}“ ist eine Aktion. Eine Liste enthält nur Ziele; die Regel, die sie nennt, entscheidet.</translation>
    </message>
    <message>
        <source>“{address}” has a zone (%), which means nothing in a rule. Write the address without it.</source>
        <comment>zone</comment>
        <translation>„{address}“ hat eine Zone (%), die in einer Regel nichts bedeutet. Schreib die Adresse ohne sie.</translation>
    </message>
    <message>
        <source>“{address}” is an IPv4 address in IPv6&apos;s clothes. Write {meant}.</source>
        <comment>mapped-address</comment>
        <translation>„{address}“ ist eine IPv4-Adresse in IPv6-Kleidern. Schreib {meant}.</translation>
    </message>
    <message>
        <source>“{address}” is not an IP address, a CIDR or a range.</source>
        <comment>bad-address</comment>
        <translation>„{address}“ ist keine IP-Adresse, kein CIDR und kein Bereich.</translation>
    </message>
    <message>
        <source>“{address}” is not the beginning of a network. Did you mean {meant}?</source>
        <comment>host-bits</comment>
        <translation>„{address}“ ist nicht der Anfang eines Netzes. Meintest du {meant}?</translation>
    </message>
    <message>
        <source>“{destination}” contradicts line {other}, which wins because it comes first.</source>
        <comment>contradictory</comment>
        <translation>„{destination}“ widerspricht Zeile {other}, die gewinnt, weil sie zuerst kommt.</translation>
    </message>
    <message>
        <source>“{destination}” never matches: line {other} (“{other_destination}”) takes its traffic first.</source>
        <comment>shadowed</comment>
        <translation>„{destination}“ trifft nie zu: Zeile {other} („{other_destination}“) nimmt ihr alles vorweg.</translation>
    </message>
    <message>
        <source>“{destination}” says again what line {other} says.</source>
        <comment>duplicate</comment>
        <translation>„{destination}“ sagt noch einmal, was Zeile {other} sagt.</translation>
    </message>
    <message>
        <source>“{name}” is no site: it holds every site whose name ends in it.</source>
        <comment>public-suffix</comment>
        <translation>„{name}“ ist keine Seite: Es umfasst jede Seite, deren Name so endet.</translation>
    </message>
    <message>
        <source>“{name}” is not a name that a site can have.</source>
        <comment>bad-name</comment>
        <translation>„{name}“ ist kein Name, den eine Seite haben kann.</translation>
    </message>
    <message>
        <source>“{option}:” is there twice.</source>
        <comment>repeated-option</comment>
        <translation>„{option}:“ steht zweimal da.</translation>
    </message>
    <message>
        <source>“{port}” is not a port (1 to 65535) or a range of ports.</source>
        <comment>bad-port</comment>
        <translation>„{port}“ ist kein Port (1 bis 65535) und kein Bereich von Ports.</translation>
    </message>
    <message>
        <source>“{what}” is honoured in part: {why}.</source>
        <comment>meaning-changed</comment>
        <translation>„{what}“ wird zum Teil umgesetzt: {why}.</translation>
    </message>
    <message>
        <source>“{word}” can&apos;t be part of a server&apos;s or a country&apos;s name.</source>
        <comment>bad-target</comment>
        <translation>„{word}“ kann nicht Teil des Namens eines Servers oder Landes sein.</translation>
    </message>
    <message>
        <source>“{word}” means nothing here. Actions are “via SERVER”, “direct” and “block”.</source>
        <comment>unknown-word</comment>
        <translation>„{word}“ bedeutet hier nichts. Aktionen sind „via SERVER“, „direct“ und „block“.</translation>
    </message>
</context>
<context>
    <name>RuleRowView</name>
    <message>
        <source>Edit rule {number}: {rule}</source>
        <translation>Regel {number} bearbeiten: {rule}</translation>
    </message>
    <message>
        <source>Move rule {number}: {rule} (drag, or Alt and an arrow)</source>
        <translation>Regel {number} verschieben: {rule} (ziehen, oder Alt und eine Pfeiltaste)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Remove rule {number}: {rule}</source>
        <translation>Regel {number} entfernen: {rule}</translation>
    </message>
    <message>
        <source>Rule {number} in force: {rule}</source>
        <translation>Regel {number} gilt: {rule}</translation>
    </message>
    <message>
        <source>Rule {number}: {rule}</source>
        <translation>Regel {number}: {rule}</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>Diese Regel ausschalten</translation>
    </message>
    <message>
        <source>Switch this rule on</source>
        <translation>Diese Regel einschalten</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Direct, outside every tunnel</source>
        <translation>Direkt, außerhalb jedes Tunnels</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>That holds from the next connection on.</source>
        <translation>Das gilt ab der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>That holds now.</source>
        <translation>Das gilt jetzt.</translation>
    </message>
    <message>
        <source>The conflict is settled.</source>
        <translation>Der Konflikt ist gelöst.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Through the server you are connected to</source>
        <translation>Über den Server, mit dem du verbunden bist</translation>
    </message>
    <message>
        <source>Through {target}</source>
        <translation>Über {target}</translation>
    </message>
    <message>
        <source>direct while that is not available</source>
        <translation>direkt, solange das nicht verfügbar ist</translation>
    </message>
    <message>
        <source>like everything else while that is not available</source>
        <translation>wie alles andere, solange das nicht verfügbar ist</translation>
    </message>
    <message>
        <source>only port {ports}</source>
        <translation>nur Port {ports}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>A line is wrong, so Maikr can’t put these rules in force. Mend or remove it.</source>
        <translation>Eine Zeile ist falsch, darum kann Maikr diese Regeln nicht anwenden. Bring sie in Ordnung oder entferne sie.</translation>
    </message>
    <message>
        <source>A rule sends a site through a country, direct, or nowhere, for every program on this computer.</source>
        <translation>Eine Regel schickt eine Seite durch ein Land, direkt oder nirgendwohin, für jedes Programm auf diesem Computer.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Added: {line}.</source>
        <translation>Hinzugefügt: {line}.</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>For example: {rule}</source>
        <translation>Zum Beispiel: {rule}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading your rules…</source>
        <translation>Deine Regeln werden gelesen …</translation>
    </message>
    <message>
        <source>Record a site</source>
        <translation>Seite aufzeichnen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Send each site its own way</source>
        <translation>Schick jede Seite ihren eigenen Weg</translation>
    </message>
    <message>
        <source>The first that holds a connection decides.</source>
        <translation>Die erste, die auf eine Verbindung zutrifft, entscheidet.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What no rule holds goes through the server you are connected to.</source>
        <translation>Was keine Regel erfasst, geht durch den Server, mit dem du verbunden bist.</translation>
    </message>
    <message>
        <source>What you typed since is not saved; saved here it becomes another rule.</source>
        <translation>Was du seitdem geschrieben hast, ist nicht gespeichert; hier gespeichert wird es eine weitere Regel.</translation>
    </message>
    <message>
        <source>Where everything else goes is changed.</source>
        <translation>Wohin alles andere geht, ist geändert.</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Deine Regeln</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Beginning the test…</source>
        <translation>Der Test beginnt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>Wie weit der Test ist</translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>Save data…</source>
        <translation>Daten speichern …</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>Die Werte als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Die Kurve als Bild speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SendSwitch</name>
    <message>
        <source>Send usage reports</source>
        <translation>Nutzungsberichte senden</translation>
    </message>
    <message>
        <source>Without them nothing of your use is told, and what you use meanwhile never is.</source>
        <translation>Ohne sie wird nichts von deiner Nutzung mitgeteilt, und was du inzwischen nutzt, auch später nie.</translation>
    </message>
    <message>
        <source>Your account has usage reports agreed, so they can’t be switched off here.</source>
        <translation>Für dein Konto sind Nutzungsberichte vereinbart, darum lassen sie sich hier nicht ausschalten.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to {place}</source>
        <translation>Mit {place} verbinden</translation>
    </message>
</context>
<context>
    <name>ServerDelegate</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
</context>
<context>
    <name>ServerFacts</name>
    <message>
        <source>{servers}. The best of them for you is {best}.</source>
        <translation>{servers}. Der beste davon für dich ist {best}.</translation>
    </message>
</context>
<context>
    <name>ServerMap</name>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Die ganze Welt</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>ServerState</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Fetching the servers…</source>
        <translation>Server werden geholt …</translation>
    </message>
    <message>
        <source>Maikr can’t be reached, so this list may be out of date. It was fetched {age}.</source>
        <translation>Maikr ist nicht erreichbar, darum ist diese Liste vielleicht veraltet. Sie wurde {age} geholt.</translation>
    </message>
    <message>
        <source>Measured {age}</source>
        <translation>Gemessen {age}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>No server matches “{query}”</source>
        <translation>Kein Server passt zu „{query}“</translation>
    </message>
    <message>
        <source>Not measured in this network yet</source>
        <translation>In diesem Netz noch nicht gemessen</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird neu geladen …</translation>
    </message>
    <message>
        <source>There are no servers</source>
        <translation>Es gibt keine Server</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Try a country or a larger city nearby.</source>
        <translation>Versuch ein Land oder eine größere Stadt in der Nähe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuch es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>ServerWhy</name>
    <message>
        <source>As fast as the fastest: {reasons}.</source>
        <translation>So schnell wie der schnellste: {reasons}.</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}.</source>
        <translation>Am schnellsten für dich: {reasons}.</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}. A page takes {gap} longer through the next, {next}.</source>
        <translation>Am schnellsten für dich: {reasons}. Eine Seite braucht durch den nächsten, {next}, {gap} länger.</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}. {next} is just as good.</source>
        <translation>Am schnellsten für dich: {reasons}. {next} ist genauso gut.</translation>
    </message>
    <message>
        <source>It answered no probe: it may be down, or may not be reached from this network.</source>
        <translation>Er hat auf keine Probe geantwortet: Vielleicht ist er ausgefallen oder von diesem Netz aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>No server was measured yet: this is the least busy one.</source>
        <translation>Noch wurde kein Server gemessen: Dieser ist am wenigsten ausgelastet.</translation>
    </message>
    <message>
        <source>Not measured yet, so nobody knows how fast it is for you.</source>
        <translation>Noch nicht gemessen, darum weiß niemand, wie schnell er für dich ist.</translation>
    </message>
    <message>
        <source>no probe lost</source>
        <translation>keine Probe verloren</translation>
    </message>
    <message>
        <source>{part} busy</source>
        <translation>{part} ausgelastet</translation>
    </message>
    <message>
        <source>{part} of probes lost</source>
        <translation>{part} der Proben verloren</translation>
    </message>
    <message>
        <source>{reasons}. A page takes {gap} longer than through the fastest, {first}.</source>
        <translation>{reasons}. Eine Seite braucht {gap} länger als durch den schnellsten, {first}.</translation>
    </message>
    <message>
        <source>{rtt} away</source>
        <translation>{rtt} entfernt</translation>
    </message>
    <message>
        <source>{speed} Mbit/s when you tested it</source>
        <translation>{speed} Mbit/s in deinem Test</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n Stadt</numerusform>
            <numerusform>%n Städten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>One server</source>
        <translation>Ein Server</translation>
    </message>
    <message numerus="yes">
        <source>Your last of %n speed tests: {speed} ({age}).</source>
        <translation>
            <numerusform>Der letzte deiner %n Geschwindigkeitstests: {speed} ({age}).</numerusform>
            <numerusform>Der letzte deiner %n Geschwindigkeitstests: {speed} ({age}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Your speed test: {speed} ({age}).</source>
        <translation>Dein Geschwindigkeitstest: {speed} ({age}).</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>from {rtt}</source>
        <translation>ab {rtt}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>measured {age}</source>
        <translation>gemessen {age}</translation>
    </message>
    <message>
        <source>spread {value}</source>
        <translation>Streuung {value}</translation>
    </message>
    <message>
        <source>{down} Mbit/s down</source>
        <translation>{down} Mbit/s herunter</translation>
    </message>
    <message>
        <source>{down}, {up} up</source>
        <translation>{down}, {up} hinauf</translation>
    </message>
    <message>
        <source>{part} lost · {age}</source>
        <translation>{part} verloren · {age}</translation>
    </message>
    <message>
        <source>{part} of probes lost</source>
        <translation>{part} der Proben verloren</translation>
    </message>
    <message>
        <source>{servers} in {cities}</source>
        <translation>{servers} in {cities}</translation>
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
        <translation>Messen erlauben</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Refresh the list and measure again</source>
        <translation>Liste neu laden und neu messen</translation>
    </message>
    <message>
        <source>Search city or country</source>
        <translation>Stadt oder Land suchen</translation>
    </message>
    <message>
        <source>Search servers</source>
        <translation>Server suchen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers are not measured, because you switched that off.</source>
        <translation>Server werden nicht gemessen, weil du das ausgeschaltet hast.</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Neu ordnen</translation>
    </message>
    <message>
        <source>This view can’t be kept: it holds until Maikr is closed. {remedy}</source>
        <translation>Diese Ansicht lässt sich nicht speichern: Sie gilt, bis Maikr geschlossen wird. {remedy}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Connect when Maikr starts</source>
        <translation>Beim Start von Maikr verbinden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Disconnect when I log out or shut down</source>
        <translation>Trennen, wenn ich mich vom System abmelde oder herunterfahre</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Each lets exactly the packets pass that its rules name. Look at them first.</source>
        <translation>Jedes lässt genau die Pakete vorbei, die seine Regeln nennen. Sieh sie dir zuerst an.</translation>
    </message>
    <message>
        <source>Else the tunnel stays up without you, and comes back after a restart.</source>
        <translation>Sonst bleibt der Tunnel ohne dich bestehen und kommt nach einem Neustart wieder.</translation>
    </message>
    <message>
        <source>Else what a changed rule concerns starts anew by its new way at once.</source>
        <translation>Sonst beginnt, was eine geänderte Regel betrifft, sofort neu auf seinem neuen Weg.</translation>
    </message>
    <message>
        <source>Empty: the VPN server’s own. Or up to 8 addresses such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net, asked through the tunnel from the next connection on.</source>
        <translation>Leer: die des VPN-Servers. Oder bis zu 8 Adressen wie 9.9.9.9 oder tls://9.9.9.9#dns.quad9.net, ab der nächsten Verbindung durch den Tunnel gefragt.</translation>
    </message>
    <message>
        <source>Hours until this computer gets a new key</source>
        <translation>Stunden, bis dieser Computer einen neuen Schlüssel bekommt</translation>
    </message>
    <message>
        <source>How long the command maikr connect waits before it gives its answer: 1 to 600.</source>
        <translation>Wie lange der Befehl maikr connect wartet, bevor er antwortet: 1 bis 600.</translation>
    </message>
    <message>
        <source>How old its key may become before it is renewed, without a break: 1 to 720.</source>
        <translation>Wie alt sein Schlüssel werden darf, bevor er ohne Unterbrechung erneuert wird: 1 bis 720.</translation>
    </message>
    <message>
        <source>Leave open connections alone when a rule changes</source>
        <translation>Offene Verbindungen in Ruhe lassen, wenn sich eine Regel ändert</translation>
    </message>
    <message>
        <source>Name servers (DNS)</source>
        <translation>Namensserver (DNS)</translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation>Namen und Schlüssel</translation>
    </message>
    <message>
        <source>Notice sign-in pages of hotels and trains</source>
        <translation>Anmeldeseiten von Hotels und Zügen bemerken</translation>
    </message>
    <message>
        <source>Other software beside the tunnel</source>
        <translation>Andere Software neben dem Tunnel</translation>
    </message>
    <message>
        <source>Printers, files and devices at home stay within reach beside the tunnel.</source>
        <translation>Drucker, Dateien und Geräte zu Hause bleiben neben dem Tunnel erreichbar.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Reach the local network</source>
        <translation>Lokales Netz erreichen</translation>
    </message>
    <message>
        <source>Seconds to wait for a tunnel</source>
        <translation>Sekunden, die auf einen Tunnel gewartet wird</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>To the server you used last, or the best one, once this program is started.</source>
        <translation>Mit dem zuletzt benutzten oder dem besten Server, sobald dieses Programm gestartet ist.</translation>
    </message>
    <message>
        <source>Virtual machines (libvirt)</source>
        <translation>Virtuelle Maschinen (libvirt)</translation>
    </message>
    <message>
        <source>When no server answers, one plain question without anything about you finds it out.</source>
        <translation>Antwortet kein Server, findet das eine einfache Frage heraus, in der nichts über dich steht.</translation>
    </message>
    <message>
        <source>Work VPN</source>
        <translation>VPN der Arbeit</translation>
    </message>
    <message>
        <source>how long reports are kept, in days</source>
        <translation>wie viele Tage Berichte aufbewahrt werden</translation>
    </message>
    <message>
        <source>it is a whole number from 1 to {most}</source>
        <translation>es ist eine ganze Zahl von 1 bis {most}</translation>
    </message>
    <message>
        <source>the age of a key in hours</source>
        <translation>das Alter eines Schlüssels in Stunden</translation>
    </message>
    <message>
        <source>the wait in seconds</source>
        <translation>die Wartezeit in Sekunden</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Maikr’s server</source>
        <translation>Server von Maikr</translation>
    </message>
    <message>
        <source>Most data to use</source>
        <translation>Höchstens zu verbrauchende Daten</translation>
    </message>
    <message>
        <source>Test against</source>
        <translation>Testen gegen</translation>
    </message>
    <message>
        <source>Test the tunnel</source>
        <translation>Tunnel testen</translation>
    </message>
    <message>
        <source>Test without Maikr</source>
        <translation>Ohne Maikr testen</translation>
    </message>
    <message>
        <source>Uses up to about {data}, half of it each way, and takes up to {count} seconds.</source>
        <translation>Verbraucht bis zu etwa {data}, je zur Hälfte in jede Richtung, und dauert bis zu {count} Sekunden.</translation>
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
        <translation>Dein Konto wird nach seinen Regeln gefragt …</translation>
    </message>
    <message>
        <source>Kept on this computer; your account gets it when it can be reached.</source>
        <translation>Auf diesem Computer gespeichert; dein Konto bekommt sie, sobald es erreichbar ist.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Your account and this computer have the same rules.</source>
        <translation>Dein Konto und dieser Computer haben dieselben Regeln.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>du@example.com</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>An e-mail address and a password are all we ask for.</source>
        <translation>Eine E-Mail-Adresse und ein Passwort sind alles, wonach wir fragen.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Leg dein Konto an</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ich habe ein Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Tell me about news and offers</source>
        <translation>Erzähl mir von Neuigkeiten und Angeboten</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>du@example.com</translation>
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
            <numerusform>%Ln Minute pausieren</numerusform>
            <numerusform>%Ln Minuten pausieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozeRow</name>
    <message>
        <source>Keep it locked down</source>
        <translation>Gesperrt lassen</translation>
    </message>
    <message>
        <source>Lockdown is on. Let traffic out all the same?</source>
        <translation>Der Sperrmodus ist an. Trotzdem Verkehr hinauslassen?</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Pausieren für</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>A speed test goes through the tunnel, and there is none. Connect first, then test.</source>
        <translation>Ein Geschwindigkeitstest geht durch den Tunnel, und es gibt keinen. Verbinde dich zuerst, teste dann.</translation>
    </message>
    <message>
        <source>A test without Maikr leaves in clear, so it needs you to be disconnected. Disconnect, then test.</source>
        <translation>Ein Test ohne Maikr geht unverschlüsselt hinaus, darum musst du dafür getrennt sein. Trenne die Verbindung, teste dann.</translation>
    </message>
    <message>
        <source>Another user is using Maikr</source>
        <translation>Jemand anderes benutzt Maikr</translation>
    </message>
    <message>
        <source>Asking Maikr’s service how things are.</source>
        <translation>Maikrs Dienst wird gefragt, wie es steht.</translation>
    </message>
    <message>
        <source>Connect first, then test the tunnel. What your own connection does without Maikr can be tested now.</source>
        <translation>Verbinde dich zuerst, teste dann den Tunnel. Was deine eigene Verbindung ohne Maikr leistet, kannst du jetzt testen.</translation>
    </message>
    <message>
        <source>Connecting to {place}…</source>
        <translation>Verbindet sich mit {place} …</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Verbrauchte Daten</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Trennt sich …</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download in the middle: best at {best} ({fast}), slowest at {worst} ({slow}).</source>
        <translation>Herunterladen im Mittel: am besten um {best} ({fast}), am langsamsten um {worst} ({slow}).</translation>
    </message>
    <message>
        <source>Download spread</source>
        <translation>Streuung beim Herunterladen</translation>
    </message>
    <message>
        <source>Download, upload, latency while idle and under load. To test without Maikr, disconnect.</source>
        <translation>Herunterladen, Hochladen, Latenz im Leerlauf und unter Last. Um ohne Maikr zu testen, trenne die Verbindung.</translation>
    </message>
    <message>
        <source>Earlier tests are below. To test again, start the service: the page Home says how.</source>
        <translation>Frühere Tests stehen unten. Um wieder zu testen, starte den Dienst: Die Seite Start sagt, wie.</translation>
    </message>
    <message>
        <source>End the snooze, then test the tunnel. Your own connection without Maikr can be tested now.</source>
        <translation>Beende die Pause, teste dann den Tunnel. Deine eigene Verbindung ohne Maikr kannst du jetzt testen.</translation>
    </message>
    <message>
        <source>Fastest for you: {place} ({reasons}).</source>
        <translation>Am schnellsten für dich: {place} ({reasons}).</translation>
    </message>
    <message>
        <source>Idle latency</source>
        <translation>Latenz im Leerlauf</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Latency under load</source>
        <translation>Latenz unter Last</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Maikr’s server</source>
        <translation>Server von Maikr</translation>
    </message>
    <message>
        <source>Maikr’s server, with speedtest-cli</source>
        <translation>Server von Maikr, mit speedtest-cli</translation>
    </message>
    <message>
        <source>Maikr’s service is not running</source>
        <translation>Maikrs Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Measuring how far servers are is switched off. Switch it on below, then measure.</source>
        <translation>Das Messen, wie weit Server entfernt sind, ist ausgeschaltet. Schalte es unten ein, miss dann.</translation>
    </message>
    <message>
        <source>Measuring latency while nothing else goes on…</source>
        <translation>Latenz wird gemessen, während sonst nichts läuft …</translation>
    </message>
    <message>
        <source>Measuring the download…</source>
        <translation>Herunterladen wird gemessen …</translation>
    </message>
    <message>
        <source>Measuring the upload…</source>
        <translation>Hochladen wird gemessen …</translation>
    </message>
    <message>
        <source>Next comes {place}, where a page takes {time} more.</source>
        <translation>Danach kommt {place}, wo eine Seite {time} länger braucht.</translation>
    </message>
    <message>
        <source>Next comes {place}, which is just as good.</source>
        <translation>Danach kommt {place}, genauso gut.</translation>
    </message>
    <message>
        <source>No speed test to show yet.</source>
        <translation>Es gibt noch keinen Geschwindigkeitstest zu zeigen.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Nothing leaves this computer without a tunnel. Connect first, then test.</source>
        <translation>Ohne Tunnel verlässt nichts diesen Computer. Verbinde dich zuerst, teste dann.</translation>
    </message>
    <message>
        <source>Nothing was transferred yet.</source>
        <translation>Es wurde noch nichts übertragen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Open its sign-in page on the page Home first, then test.</source>
        <translation>Öffne zuerst seine Anmeldeseite auf der Seite Start, teste dann.</translation>
    </message>
    <message>
        <source>Protected, but offline</source>
        <translation>Geschützt, aber offline</translation>
    </message>
    <message>
        <source>See to that first, on the page Home. Then test.</source>
        <translation>Kümmere dich zuerst darum, auf der Seite Start. Teste dann.</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Melde dich in diesem Netz an</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Speed by hour of day</source>
        <translation>Geschwindigkeit nach Tageszeit</translation>
    </message>
    <message>
        <source>Speed during the test</source>
        <translation>Geschwindigkeit während des Tests</translation>
    </message>
    <message>
        <source>Speed tests over time</source>
        <translation>Geschwindigkeitstests im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Tests: {count}.</source>
        <translation>Tests: {count}.</translation>
    </message>
    <message>
        <source>The tunnel to {place}</source>
        <translation>Der Tunnel nach {place}</translation>
    </message>
    <message>
        <source>The tunnel was lost during the test, so the rest of it was not measured. Wait until you are connected again, then test again.</source>
        <translation>Der Tunnel ging während des Tests verloren, darum wurde der Rest nicht gemessen. Warte, bis du wieder verbunden bist, und teste dann noch einmal.</translation>
    </message>
    <message>
        <source>Their tunnel can’t be tested from here. Connect once they disconnect or log off.</source>
        <translation>Dessen Tunnel lässt sich von hier nicht testen. Verbinde dich, sobald die Person sich trennt oder abmeldet.</translation>
    </message>
    <message>
        <source>There is no tunnel to test now. Wait until it is back, or choose another server.</source>
        <translation>Gerade gibt es keinen Tunnel zu testen. Warte, bis er wieder da ist, oder wähle einen anderen Server.</translation>
    </message>
    <message>
        <source>This result is not complete.</source>
        <translation>Dieses Ergebnis ist nicht vollständig.</translation>
    </message>
    <message>
        <source>This server offers no speed test of its own. Test against speedtest.net, or connect to another server.</source>
        <translation>Dieser Server bietet selbst keinen Geschwindigkeitstest. Teste gegen speedtest.net, oder verbinde dich mit einem anderen Server.</translation>
    </message>
    <message>
        <source>Through the tunnel to {server}, {when}, against {against}.</source>
        <translation>Durch den Tunnel zu {server}, {when}, gegen {against}.</translation>
    </message>
    <message>
        <source>Too little was transferred to tell the speed. Test again, and allow more data.</source>
        <translation>Es wurde zu wenig übertragen, um die Geschwindigkeit zu bestimmen. Teste noch einmal und erlaube mehr Daten.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Upload spread</source>
        <translation>Streuung beim Hochladen</translation>
    </message>
    <message>
        <source>Wait a moment: then your own connection can be tested.</source>
        <translation>Warte einen Moment: Dann lässt sich deine eigene Verbindung testen.</translation>
    </message>
    <message>
        <source>Wait until the tunnel is up, then test it.</source>
        <translation>Warte, bis der Tunnel steht, und teste ihn dann.</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>Ohne Maikr</translation>
    </message>
    <message>
        <source>Without Maikr, {when}, against {against}.</source>
        <translation>Ohne Maikr, {when}, gegen {against}.</translation>
    </message>
    <message>
        <source>You are NOT protected</source>
        <translation>Du bist NICHT geschützt</translation>
    </message>
    <message>
        <source>You cancelled the test, so nothing of it was kept. Test again whenever you like.</source>
        <translation>Du hast den Test abgebrochen, darum wurde nichts davon behalten. Teste wieder, wann du willst.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>speedtest.net</source>
        <translation>speedtest.net</translation>
    </message>
    <message>
        <source>speedtest.net could not be tested ({why}). Try again later, or test against Maikr’s server.</source>
        <translation>speedtest.net konnte nicht getestet werden ({why}). Versuch es später noch einmal, oder teste gegen den Server von Maikr.</translation>
    </message>
    <message>
        <source>spread {spread}</source>
        <translation>Streuung {spread}</translation>
    </message>
    <message>
        <source>{hour}: {name} {speed}</source>
        <translation>{hour}: {name} {speed}</translation>
    </message>
    <message>
        <source>{name} between {low} and {high}.</source>
        <translation>{name} zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{name} {low} to {high}, in the middle {middle}, last {last}.</source>
        <translation>{name} {low} bis {high}, in der Mitte {middle}, zuletzt {last}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
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
        <translation>{part} ausgelastet</translation>
    </message>
    <message>
        <source>{part} lost</source>
        <translation>{part} verloren</translation>
    </message>
    <message>
        <source>{said}, of a test that did not end</source>
        <translation>{said}, aus einem Test, der nicht zu Ende ging</translation>
    </message>
    <message>
        <source>{said}, spread {spread}</source>
        <translation>{said}, Streuung {spread}</translation>
    </message>
    <message>
        <source>{speed} when you tested it</source>
        <translation>{speed} in deinem Test</translation>
    </message>
    <message>
        <source>{through}, {when}: download {down}, upload {up}, latency {idle}, under load {loaded}.</source>
        <translation>{through}, {when}: herunter {down}, hinauf {up}, Latenz {idle}, unter Last {loaded}.</translation>
    </message>
    <message>
        <source>{time} away</source>
        <translation>{time} entfernt</translation>
    </message>
    <message>
        <source>{when}, {through}: {name} {speed}</source>
        <translation>{when}, {through}: {name} {speed}</translation>
    </message>
</context>
<context>
    <name>SpeedPage</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>In the tray, without a window. With “Connect when Maikr starts” you are protected from then on.</source>
        <translation>Im Infobereich, ohne Fenster. Mit „Beim Start von Maikr verbinden“ bist du von da an geschützt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start Maikr when I log in</source>
        <translation>Maikr starten, wenn ich mich am Computer anmelde</translation>
    </message>
</context>
<context>
    <name>SubscriptionCard</name>
    <message>
        <source>No browser could be started. The page is at {address}</source>
        <translation>Es ließ sich kein Browser starten. Die Seite ist unter {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>What you pay, and until when, is on your account’s page on the web. Maikr opens it in your browser and tells it nothing about you: you sign in there.</source>
        <translation>Was du bezahlst und bis wann, steht auf der Webseite deines Kontos. Maikr öffnet sie in deinem Browser und sagt ihr nichts über dich: Du meldest dich dort an.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Added: {rule}.</source>
        <translation>Hinzugefügt: {rule}.</translation>
    </message>
    <message>
        <source>Rules taken in: {count}.</source>
        <translation>Übernommene Regeln: {count}.</translation>
    </message>
    <message>
        <source>Write “via” and a server or country, or direct, or block.</source>
        <translation>Schreib „via“ und einen Server oder ein Land, oder direct, oder block.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>“default {theirs}” is not added: your “default {ours}” stays, unless you replace all.</source>
        <translation>„default {theirs}“ kommt nicht dazu: Dein „default {ours}“ bleibt, außer du ersetzt alles.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Anywhere in the window: Ctrl and + or −, and Ctrl and 0 for the usual size.</source>
        <translation>Überall im Fenster: Strg und + oder −, und Strg und 0 für die übliche Größe.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Textgröße: {percent} %</translation>
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
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>In the last minute at most {down} down and {up} up.</source>
        <translation>In der letzten Minute höchstens {down} herunter und {up} hinauf.</translation>
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
        <translation>Verkehr der letzten Minute</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>letzte Minute</translation>
    </message>
    <message>
        <source>{rate} down</source>
        <translation>{rate} herunter</translation>
    </message>
    <message>
        <source>{rate} up</source>
        <translation>{rate} hinauf</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>After trouble, and when a snooze is over.</source>
        <translation>Nach Schwierigkeiten, und wenn eine Pause vorbei ist.</translation>
    </message>
    <message>
        <source>Also when you are not protected, and when a network wants you to sign in.</source>
        <translation>Auch wenn du nicht geschützt bist, und wenn ein Netz deine Anmeldung will.</translation>
    </message>
    <message>
        <source>Another VPN or a firewall in the way, for example.</source>
        <translation>Zum Beispiel ein anderes VPN oder eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>Closing the window leaves Maikr in the tray.</source>
        <translation>Wird das Fenster geschlossen, bleibt Maikr im Infobereich.</translation>
    </message>
    <message>
        <source>Never about what you did yourself a moment ago.</source>
        <translation>Nie über das, was du gerade selbst getan hast.</translation>
    </message>
    <message>
        <source>On arrival at a network, as you chose for it above.</source>
        <translation>Bei der Ankunft in einem Netz, wie du es oben dafür gewählt hast.</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mitteilungen zeigen</translation>
    </message>
    <message>
        <source>The command line, for example, or another person at this computer.</source>
        <translation>Zum Beispiel die Befehlszeile oder jemand anderes an diesem Computer.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window quits Maikr, and no notifications are shown.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich; wird das Fenster geschlossen, endet Maikr darum, und Mitteilungen gibt es keine.</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Infobereich und Mitteilungen</translation>
    </message>
    <message>
        <source>When Maikr connects or disconnects by itself</source>
        <translation>Wenn Maikr sich von selbst verbindet oder trennt</translation>
    </message>
    <message>
        <source>When another program ends or snoozes the tunnel</source>
        <translation>Wenn ein anderes Programm den Tunnel beendet oder pausiert</translation>
    </message>
    <message>
        <source>When protection is back</source>
        <translation>Wenn der Schutz wieder da ist</translation>
    </message>
    <message>
        <source>When something is wrong although you are connected</source>
        <translation>Wenn etwas nicht stimmt, obwohl du verbunden bist</translation>
    </message>
    <message>
        <source>When the tunnel is lost</source>
        <translation>Wenn der Tunnel verloren geht</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Best server</source>
        <translation>Bester Server</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Open Maikr</source>
        <translation>Maikr öffnen</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>Quick connect</source>
        <translation>Schnell verbinden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>Zuletzt benutzte Server</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Snooze despite lockdown</source>
        <translation>Trotz Sperrmodus pausieren</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>Etwas braucht deine Aufmerksamkeit …</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Best server</source>
        <translation>Bester Server</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Open Maikr</source>
        <translation>Maikr öffnen</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>Zuletzt benutzte Server</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>Etwas braucht deine Aufmerksamkeit …</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Speed test</source>
        <translation>Geschwindigkeitstest</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <source>Another user is using Maikr</source>
        <translation>Jemand anderes benutzt Maikr</translation>
    </message>
    <message>
        <source>Asking Maikr’s service how things are.</source>
        <translation>Maikrs Dienst wird gefragt, wie es steht.</translation>
    </message>
    <message>
        <source>Blocked since the computer’s start</source>
        <translation>Seit dem Start des Computers blockiert</translation>
    </message>
    <message>
        <source>Building a tunnel to {place}.</source>
        <translation>Ein Tunnel nach {place} wird gebaut.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choosing a server…</source>
        <translation>Ein Server wird gewählt …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet sich …</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect and go online without protection</source>
        <translation>Trennen und ohne Schutz online gehen</translation>
    </message>
    <message>
        <source>Disconnect for good</source>
        <translation>Ganz trennen</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Trennt sich …</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Everything you do goes through the tunnel.</source>
        <translation>Alles, was du tust, geht durch den Tunnel.</translation>
    </message>
    <message>
        <source>Going back to your own internet connection.</source>
        <translation>Zurück zu deiner eigenen Internetverbindung.</translation>
    </message>
    <message>
        <source>It lets nothing through until you have signed in on its page. All else stays blocked meanwhile.</source>
        <translation>Es lässt nichts durch, bis du dich auf seiner Seite angemeldet hast. Alles andere bleibt solange gesperrt.</translation>
    </message>
    <message>
        <source>Lockdown is on, but does not hold yet: traffic goes out without Maikr.</source>
        <translation>Der Sperrmodus ist an, greift aber noch nicht: Verkehr geht ohne Maikr hinaus.</translation>
    </message>
    <message>
        <source>Lockdown is on: nothing leaves this computer until you connect.</source>
        <translation>Der Sperrmodus ist an: Nichts verlässt diesen Computer, bis du dich verbindest.</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Maikr’s service can’t be used</source>
        <translation>Maikrs Dienst ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Maikr’s service is not running</source>
        <translation>Maikrs Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the tunnel is back.</source>
        <translation>Nichts verlässt diesen Computer, bis der Tunnel wieder da ist.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Only what your rules name goes through a server. All else goes out without Maikr, as they say.</source>
        <translation>Nur was deine Regeln nennen, geht durch einen Server. Alles andere geht ohne Maikr hinaus, wie sie es sagen.</translation>
    </message>
    <message>
        <source>Partly protected</source>
        <translation>Zum Teil geschützt</translation>
    </message>
    <message>
        <source>Protected, but offline</source>
        <translation>Geschützt, aber offline</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Melde dich in diesem Netz an</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Snoozing until {time}</source>
        <translation>Pausiert bis {time}</translation>
    </message>
    <message>
        <source>Their tunnel protects everybody on this computer.</source>
        <translation>Dessen Tunnel schützt alle an diesem Computer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Waiting for {place} to answer. Try {attempt}.</source>
        <translation>Warten, dass {place} antwortet. Versuch {attempt}.</translation>
    </message>
    <message>
        <source>You are NOT protected</source>
        <translation>Du bist NICHT geschützt</translation>
    </message>
    <message>
        <source>You are protected</source>
        <translation>Du bist geschützt</translation>
    </message>
    <message>
        <source>You can connect once they disconnect or log off.</source>
        <translation>Du kannst dich verbinden, sobald die Person sich trennt oder abmeldet.</translation>
    </message>
    <message>
        <source>Your traffic goes out without Maikr until then. Then all is as before.</source>
        <translation>Bis dahin geht dein Verkehr ohne Maikr hinaus. Danach ist alles wie zuvor.</translation>
    </message>
    <message>
        <source>Your traffic may be leaving outside a tunnel.</source>
        <translation>Dein Verkehr geht vielleicht außerhalb eines Tunnels hinaus.</translation>
    </message>
    <message>
        <source>Your traffic may be leaving outside the tunnel.</source>
        <translation>Dein Verkehr geht vielleicht außerhalb des Tunnels hinaus.</translation>
    </message>
    <message>
        <source>Your traffic uses your own internet connection.</source>
        <translation>Dein Verkehr nutzt deine eigene Internetverbindung.</translation>
    </message>
</context>
<context>
    <name>Unhonoured</name>
    <message numerus="yes">
        <source>And %Ln more lines that can’t be honoured.</source>
        <translation>
            <numerusform>Und %Ln weitere Zeile, die sich nicht umsetzen lässt.</numerusform>
            <numerusform>Und %Ln weitere Zeilen, die sich nicht umsetzen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Zeile {line}: {why}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Forget it and sign in again</source>
        <translation>Vergessen und neu anmelden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unlock your sign-in</source>
        <translation>Öffne deine Anmeldung</translation>
    </message>
    <message>
        <source>Your sign-in is kept where only your passphrase, or your system’s keyring, opens it.</source>
        <translation>Deine Anmeldung liegt dort, wo nur deine Passphrase oder der Schlüsselbund deines Systems sie öffnet.</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Check your e-mail</source>
        <translation>Sieh in deine E-Mails</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>We sent you a code of ten letters and digits. It can take a minute to arrive.</source>
        <translation>Wir haben dir einen Code aus zehn Buchstaben und Ziffern geschickt. Es kann eine Minute dauern, bis er ankommt.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>For port {ports}, rule {number} decides.</source>
        <translation>Für Port {ports} entscheidet Regel {number}.</translation>
    </message>
    <message>
        <source>It is refused, and nobody is asked where it is.</source>
        <translation>Es wird abgewiesen, und niemand wird gefragt, wo es ist.</translation>
    </message>
    <message>
        <source>No rule holds it, so it goes where everything else does.</source>
        <translation>Keine Regel erfasst es, darum geht es, wohin alles andere geht.</translation>
    </message>
    <message>
        <source>No tunnel is up, so no rule is in force right now.</source>
        <translation>Es steht kein Tunnel, darum gilt gerade keine Regel.</translation>
    </message>
    <message>
        <source>Nobody asked for this name yet; the rule applies when somebody does.</source>
        <translation>Noch hat niemand nach diesem Namen gefragt; die Regel gilt, sobald es jemand tut.</translation>
    </message>
    <message>
        <source>Port {ports} goes where everything else does.</source>
        <translation>Port {ports} geht, wohin alles andere geht.</translation>
    </message>
    <message>
        <source>Right now {address}: {ways}</source>
        <translation>Gerade jetzt {address}: {ways}</translation>
    </message>
    <message>
        <source>Rule {number} is the first that holds it: “{text}”.</source>
        <translation>Regel {number} ist die erste, die es erfasst: „{text}“.</translation>
    </message>
    <message>
        <source>What happens right now is not known. {problem}</source>
        <translation>Was gerade geschieht, ist nicht bekannt. {problem}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>blocked, because {server} is down</source>
        <translation>gesperrt, weil {server} ausgefallen ist</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>ports {first} to {last} {way}</source>
        <translation>Ports {first} bis {last} {way}</translation>
    </message>
    <message>
        <source>the tunnel</source>
        <translation>den Tunnel</translation>
    </message>
    <message>
        <source>through {server}</source>
        <translation>durch {server}</translation>
    </message>
    <message>
        <source>through {server}, which is connecting</source>
        <translation>durch {server}, der sich gerade verbindet</translation>
    </message>
</context>
<context>
    <name>WhereBox</name>
    <message>
        <source>A site, an address or a link</source>
        <translation>Eine Seite, eine Adresse oder ein Link</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Where would this go?</source>
        <translation>Wohin würde das gehen?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
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
            <numerusform>vor %Ln h</numerusform>
            <numerusform>vor %Ln h</numerusform>
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
            <numerusform>vor %Ln min</numerusform>
            <numerusform>vor %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ausgelastet</translation>
    </message>
    <message>
        <source>Load unknown</source>
        <translation>Last unbekannt</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how Qt writes a day</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how Qt writes a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>{days} d {clock}</source>
        <translation>{days} T {clock}</translation>
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
        <translation>Pfeiltasten gehen von Ort zu Ort, Plus und Minus ändern den Maßstab.</translation>
    </message>
    <message>
        <source>Map of the servers</source>
        <translation>Karte der Server</translation>
    </message>
</context>
<context>
    <name>WrongRowView</name>
    <message>
        <source>Line {number} is no rule</source>
        <translation>Zeile {number} ist keine Regel</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Save line</source>
        <translation>Zeile speichern</translation>
    </message>
</context>
</TS>
