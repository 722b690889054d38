<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>خادم أو بلد</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>وجهتها</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Choose how Maikr’s window looks.</source>
        <translation>اختر مظهر نافذة Maikr.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Nothing in the window moves by itself. Without this, Maikr does as the system asks.</source>
        <translation>لا شيء في النافذة يتحرك من تلقاء نفسه. من دون هذا يفعل Maikr ما يطلبه النظام.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
</context>
<context>
    <name>AvatarRow</name>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>PNG and JPEG pictures</source>
        <translation>صور PNG وJPEG</translation>
    </message>
    <message>
        <source>PNG or JPEG. Only the pixels are sent, not where or when it was taken.</source>
        <translation>بصيغة PNG أو JPEG. لا تُرسَل إلا نقاط الصورة، لا مكان التقاطها ولا وقته.</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
</context>
<context>
    <name>BundlesCard</name>
    <message>
        <source>All the names of a well-known site, to be sent its way by one rule.</source>
        <translation>كل أسماء موقع معروف، ترسلها قاعدة واحدة في طريقها.</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>إنشاء قاعدة</translation>
    </message>
    <message>
        <source>Make a rule of {bundle}</source>
        <translation>إنشاء قاعدة من {bundle}</translation>
    </message>
    <message>
        <source>Names and addresses: {count}</source>
        <translation>الأسماء والعناوين: {count}</translation>
    </message>
</context>
<context>
    <name>CheckKinds</name>
    <message>
        <source>Account</source>
        <comment>account</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Background service</source>
        <comment>daemon</comment>
        <translation>خدمة الخلفية</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>clock</comment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Disk space</source>
        <comment>disk</comment>
        <translation>مساحة القرص</translation>
    </message>
    <message>
        <source>Firewall</source>
        <comment>firewall</comment>
        <translation>الجدار الناري</translation>
    </message>
    <message>
        <source>IPv4</source>
        <comment>ipv4</comment>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv4 leak</source>
        <comment>ipv4-leak</comment>
        <translation>تسرّب IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <comment>ipv6</comment>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv6 leak</source>
        <comment>ipv6-leak</comment>
        <translation>تسرّب IPv6</translation>
    </message>
    <message>
        <source>Last sign of life of a server</source>
        <comment>handshakes</comment>
        <translation>آخر استجابة من خادم</translation>
    </message>
    <message>
        <source>Leak of names</source>
        <comment>name-leak</comment>
        <translation>تسرّب الأسماء</translation>
    </message>
    <message>
        <source>Maikr&apos;s service</source>
        <comment>backend</comment>
        <translation>خدمة Maikr</translation>
    </message>
    <message>
        <source>Names of sites</source>
        <comment>names</comment>
        <translation>أسماء المواقع</translation>
    </message>
    <message>
        <source>Other programs</source>
        <comment>in-the-way</comment>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>Programs that Maikr needs</source>
        <comment>programs</comment>
        <translation>البرامج التي يحتاج إليها Maikr</translation>
    </message>
    <message>
        <source>Routes and network devices</source>
        <comment>routes</comment>
        <translation>المسارات وأجهزة الشبكة</translation>
    </message>
    <message>
        <source>Safe place for the sign-in</source>
        <comment>keyring</comment>
        <translation>المكان الآمن لتسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source> What was skipped can be checked once you are connected.</source>
        <translation> ما تم تخطيه يمكن فحصه بعد أن تتصل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} checks found something wrong on {when}. Each says what to do.</source>
        <translation>
            <numerusform>لم يجد أي فحص من {all} خطأً في {when}.</numerusform>
            <numerusform>وجد فحص واحد من {all} خطأً في {when}، وهو يبيّن ما يجب فعله.</numerusform>
            <numerusform>وجد فحصان من {all} خطأً في {when}، وكل منهما يبيّن ما يجب فعله.</numerusform>
            <numerusform>وجدت %Ln فحوص من {all} خطأً في {when}، وكل منها يبيّن ما يجب فعله.</numerusform>
            <numerusform>وجد %Ln فحصًا من {all} خطأً في {when}، وكل منها يبيّن ما يجب فعله.</numerusform>
            <numerusform>وجد %Ln فحص من {all} خطأً في {when}، وكل منها يبيّن ما يجب فعله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Nothing is wrong, as of {when}.</source>
        <translation>لا خطأ في شيء، حتى {when}.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Check again</source>
        <translation>الفحص مجددًا</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>الفحص الآن</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Looks whether anything leaks, is in the way or is out of order.</source>
        <translation>ينظر هل يتسرّب شيء أو يعترض الطريق أو اختلّ.</translation>
    </message>
    <message>
        <source>Protection checks</source>
        <translation>فحوص الحماية</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>The two were tested against different servers. For a fair comparison test both against {net}.</source>
        <translation>اختُبر الاثنان مع خادمين مختلفين. لمقارنة عادلة اختبر كليهما مع {net}.</translation>
    </message>
    <message>
        <source>There are not both yet: a whole test of the tunnel, and one without Maikr. For the second, disconnect and press “Test without Maikr”; then connect and test the tunnel.</source>
        <translation>لم يُجرَ الاثنان بعد: اختبار كامل للنفق، وآخر من دون Maikr. للثاني اقطع الاتصال واضغط «الاختبار من دون Maikr»؛ ثم اتصل واختبر النفق.</translation>
    </message>
    <message>
        <source>With and without Maikr</source>
        <translation>مع Maikr ومن دونه</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Through {place}</source>
        <translation>عبر {place}</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>من دون Maikr</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both versions are kept, and the first is in force until you choose.</source>
        <translation>النسختان محفوظتان، والأولى سارية حتى تختار.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الإبقاء على كلتيهما</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>الإبقاء على الأولى</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>الإبقاء على الثانية</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>Two devices changed the same rules</source>
        <translation>غيّر جهازان القواعد نفسها</translation>
    </message>
    <message>
        <source>without this line</source>
        <translation>من دون هذا السطر</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agree and continue</source>
        <translation>أوافق وأتابع</translation>
    </message>
    <message>
        <source>Back to the short list</source>
        <translation>العودة إلى القائمة القصيرة</translation>
    </message>
    <message>
        <source>Fetching the policy…</source>
        <translation>جارٍ جلب السياسة…</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Privacy policy, version {version} of {date}.</source>
        <translation>سياسة الخصوصية، الإصدار {version} بتاريخ {date}.</translation>
    </message>
    <message>
        <source>Read the whole policy</source>
        <translation>قراءة السياسة كاملة</translation>
    </message>
    <message>
        <source>Six things about each sign-in, and no seventh:</source>
        <translation>ستة أمور عن كل تسجيل دخول، ولا سابع لها:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What Maikr keeps about you</source>
        <translation>ما يحفظه Maikr عنك</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>A fault in Maikr</source>
        <translation>خطأ في Maikr</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Quit Maikr</source>
        <translation>إنهاء Maikr</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved as {file}, readable for you only. Nothing was sent.</source>
        <translation>حُفظ باسم ⁦{file}⁩، ولا يقرؤه أحد سواك. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Something in Maikr went wrong</source>
        <translation>حدث خطأ ما في Maikr</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Your tunnel is not affected: Maikr’s service keeps it. What you did last may not have worked; try it again. If this comes back, save the report and send it to Maikr’s developers. Nothing is sent by itself.</source>
        <translation>نفقك لم يتأثر: تحافظ عليه خدمة Maikr. ربما لم ينجح آخر ما فعلته؛ أعد المحاولة. إن تكرر ذلك فاحفظ التقرير وأرسله إلى مطوّري Maikr. لا يُرسَل شيء تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Starting…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
</context>
<context>
    <name>DefaultRow</name>
    <message>
        <source>Connected server</source>
        <translation>الخادم المتصل</translation>
    </message>
    <message>
        <source>Edit where everything else goes</source>
        <translation>تعديل وجهة كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>خادم أو بلد</translation>
    </message>
    <message>
        <source>Where everything else goes</source>
        <translation>وجهة كل ما عدا ذلك</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Added {when} · key {key}…</source>
        <translation>أُضيف في {when} · المفتاح {key}…</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>It can’t connect any more until someone signs in there. A tunnel that it has now breaks off, and that computer is offline until Maikr is disconnected there.</source>
        <translation>لا يستطيع الاتصال بعد الآن حتى يسجّل أحد الدخول فيه. ينقطع النفق الذي لديه الآن، ويبقى ذلك الحاسوب بلا اتصال حتى يُقطع اتصال Maikr هناك.</translation>
    </message>
    <message>
        <source>Maikr renews it by itself, without a break in the tunnel; this does so at once.</source>
        <translation>يجدّده Maikr تلقائيًا دون انقطاع النفق؛ وهذا يفعل ذلك فورًا.</translation>
    </message>
    <message>
        <source>New key now</source>
        <translation>مفتاح جديد الآن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the device added {when}</source>
        <translation>إزالة الجهاز المضاف في {when}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>نعم، أزِله</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Every computer you signed in on has a key of its own. Remove what you no longer use.</source>
        <translation>لكل حاسوب سجّلت الدخول عليه مفتاح خاص به. أزِل ما لم تعد تستخدمه.</translation>
    </message>
    <message>
        <source>This computer has a new key, and the old one is ended.</source>
        <translation>لهذا الحاسوب مفتاح جديد، وانتهت صلاحية القديم.</translation>
    </message>
    <message>
        <source>This computer has a new key. The old one is ended as soon as the tunnel has moved to it.</source>
        <translation>لهذا الحاسوب مفتاح جديد. تنتهي صلاحية القديم حالما ينتقل النفق إليه.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsCard</name>
    <message>
        <source>Gather anew</source>
        <translation>الجمع من جديد</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>تقرير المشكلات</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>حفظ تقرير المشكلات</translation>
    </message>
    <message>
        <source>Saved as {file}, readable for you only. Nothing was sent.</source>
        <translation>حُفظ باسم ⁦{file}⁩، ولا يقرؤه أحد سواك. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>The problem report</source>
        <translation>نص تقرير المشكلات</translation>
    </message>
    <message>
        <source>What helps to find a fault: versions, settings and logs, without names, addresses or keys. Nothing is sent; read it, save it, and pass it on if you like.</source>
        <translation>ما يساعد على إيجاد العطل: الإصدارات والإعدادات والسجلات، دون أسماء أو عناوين أو مفاتيح. لا يُرسَل شيء؛ اقرأه واحفظه وأعطه لغيرك إن شئت.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Write one site or address here, and nothing else.</source>
        <translation>اكتب هنا موقعًا واحدًا أو عنوانًا واحدًا لا غير.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Looking for your sign-in…</source>
        <translation>جارٍ البحث عن تسجيل دخولك…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ExitsCard</name>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rules lead to</source>
        <translation>تؤدي قواعدك إلى</translation>
    </message>
    <message>
        <source>{place}: connected</source>
        <translation>{place}: متصل</translation>
    </message>
    <message>
        <source>{place}: connecting…</source>
        <translation>{place}: جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>{place}: does not answer</source>
        <translation>{place}: لا يستجيب</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>تصدير القواعد</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>The same rules for another computer, or for another program.</source>
        <translation>القواعد نفسها لحاسوب آخر أو لبرنامج آخر.</translation>
    </message>
    <message>
        <source>Your rules in that form</source>
        <translation>قواعدك بتلك الصيغة</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>How good the connection to each server was</source>
        <translation>مدى جودة الاتصال بكل خادم</translation>
    </message>
    <message>
        <source>How many bytes went up and down</source>
        <translation>عدد البايتات الصاعدة والنازلة</translation>
    </message>
    <message>
        <source>Never: the sites you visit, what you look up or send, your own address, or your device.</source>
        <translation>أبدًا: المواقع التي تزورها، وما تبحث عنه أو ترسله، وعنوانك أنت، وجهازك.</translation>
    </message>
    <message>
        <source>The Maikr address you appeared under</source>
        <translation>عنوان Maikr الذي ظهرت به</translation>
    </message>
    <message>
        <source>The sites in your own rule list, as you wrote them</source>
        <translation>المواقع في قائمة قواعدك، كما كتبتها</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>متى سجّلت الدخول</translation>
    </message>
    <message>
        <source>Which Maikr servers you used</source>
        <translation>أي خوادم Maikr استخدمت</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>أرسِل لي رمزًا</translation>
    </message>
    <message>
        <source>We mail you a code with which you set a new one.</source>
        <translation>نرسل إليك بالبريد رمزًا تعيّن به كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Made for</source>
        <translation>مُعدّة لـ</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Checks whether your protection holds, and shows every report that Maikr gets about your use, word for word. A report holds six things and never which sites you visit.</source>
        <translation>تفحص هل تصمد حمايتك، وتُظهر كل تقرير يتلقاه Maikr عن استخدامك حرفيًا. يحوي التقرير ستة أمور، وليس منها أبدًا المواقع التي تزورها.</translation>
    </message>
    <message>
        <source>Every place you can appear from, with how busy its server is. Press Enter or double-click to connect, and the star keeps a place among your favourites.</source>
        <translation>كل مكان يمكن أن تظهر منه، ومدى ازدحام خادمه. اضغط Enter أو انقر مرتين للاتصال، والنجمة تحفظ المكان بين مفضّلاتك.</translation>
    </message>
    <message>
        <source>How Maikr connects, what may leave without the tunnel, and how this window looks. A change holds at once; there is nothing to save.</source>
        <translation>كيف يتصل Maikr، وما يمكن أن يخرج دون النفق، ومظهر هذه النافذة. يسري التغيير فورًا؛ ولا شيء لحفظه.</translation>
    </message>
    <message>
        <source>How far away each server is, and how fast your connection is through the tunnel. A test says what it will cost in data before it starts.</source>
        <translation>بُعد كل خادم، وسرعة اتصالك عبر النفق. يقول الاختبار كم سيكلّف من البيانات قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Rules send a site through a country, past the tunnel, or nowhere; the first that matches decides. Type an address above to see where it would go and why.</source>
        <translation>ترسل القواعد موقعًا عبر بلد، أو خارج النفق، أو لا إلى مكان؛ وتقرّر أول قاعدة تنطبق. اكتب عنوانًا في الأعلى لترى إلى أين يذهب ولماذا.</translation>
    </message>
    <message>
        <source>The large button connects you through Maikr or ends it, and the words below say whether you are protected. The place below it is where sites see you; press it to choose another.</source>
        <translation>الزر الكبير يوصلك عبر Maikr أو يُنهي ذلك، والكلمات تحته تقول هل أنت محمي. المكان تحتها هو حيث تراك المواقع؛ اضغطه لاختيار غيره.</translation>
    </message>
    <message>
        <source>What is this page for?</source>
        <translation>ما الغرض من هذه الصفحة؟</translation>
    </message>
    <message>
        <source>Who is signed in, and on which computers. Remove a computer that you no longer use, or sign out of this one.</source>
        <translation>من سجّل الدخول وعلى أي حواسيب. أزِل حاسوبًا لم تعد تستخدمه، أو سجّل الخروج من هذا.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Contradicts rule {number}, which wins because it comes first.</source>
        <translation>تناقض القاعدة {number} التي تغلب لأنها تسبقها.</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>تعديلها</translation>
    </message>
    <message>
        <source>Never matches: rule {number} ({other}) takes its traffic first.</source>
        <translation>لا تنطبق أبدًا: القاعدة {number} (⁦{other}⁩) تأخذ حركتها قبلها.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Says again what rule {number} says.</source>
        <translation>تكرر ما تقوله القاعدة {number}.</translation>
    </message>
    <message>
        <source>Sort rules</source>
        <translation>ترتيب القواعد</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>All tests</source>
        <translation>كل الاختبارات</translation>
    </message>
    <message>
        <source>By hour of day</source>
        <translation>حسب ساعة اليوم</translation>
    </message>
    <message>
        <source>Earlier speed tests</source>
        <translation>اختبارات السرعة السابقة</translation>
    </message>
    <message>
        <source>No speed test was made yet. The first one appears here once it is done.</source>
        <translation>لم يُجرَ أي اختبار سرعة بعد. يظهر الأول هنا حالما ينتهي.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Reading earlier tests…</source>
        <translation>جارٍ قراءة الاختبارات السابقة…</translation>
    </message>
    <message>
        <source>Show the tests of</source>
        <translation>إظهار اختبارات</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>طريقة إظهارها</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>من دون Maikr</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Address sites see</source>
        <translation>العنوان الذي تراه المواقع</translation>
    </message>
    <message>
        <source>Best server for you</source>
        <translation>أفضل خادم لك</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>تغيير المكان</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Choose a place yourself</source>
        <translation>اختر المكان بنفسك</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>مدة الاتصال</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Last used. Change place</source>
        <translation>آخر ما استُخدم. تغيير المكان</translation>
    </message>
    <message>
        <source>Least busy now. Choose a place yourself</source>
        <translation>الأقل ازدحامًا الآن. اختر المكان بنفسك</translation>
    </message>
    <message>
        <source>Type this in a terminal</source>
        <translation>اكتب هذا في الطرفية</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Add after my rules</source>
        <translation>إضافة بعد قواعدي</translation>
    </message>
    <message>
        <source>Add as one rule</source>
        <translation>إضافة كقاعدة واحدة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>استيراد القواعد</translation>
    </message>
    <message>
        <source>Programs read a list like “{name}” each in their own way. Which one is it made for?</source>
        <translation>يقرأ كل برنامج قائمة مثل «{name}» بطريقته. لأي برنامج أُعدّت؟</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Replace my rules</source>
        <translation>استبدال قواعدي</translation>
    </message>
    <message>
        <source>Rules of Maikr, Clash or Surge, or any list of sites. You see what would come before it does.</source>
        <translation>قواعد Maikr أو Clash أو Surge، أو أي قائمة مواقع. ترى ما سيأتي قبل أن يأتي.</translation>
    </message>
    <message>
        <source>Rules that would come from “{name}”: {count}</source>
        <translation>القواعد التي ستأتي من «{name}»: {count}</translation>
    </message>
    <message>
        <source>Take what I copied</source>
        <translation>أخذ ما نسخته</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>ما سيُؤخذ</translation>
    </message>
    <message>
        <source>“{name}” is a list of sites and addresses ({count}). Where shall they go?</source>
        <translation>«{name}» قائمة مواقع وعناوين ({count}). إلى أين تذهب؟</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Keep my sign-in</source>
        <translation>حفظ تسجيل دخولي</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء مسجّل الدخول</translation>
    </message>
    <message>
        <source>Without a keyring, Maikr can keep your sign-in in a file that only your passphrase opens.</source>
        <translation>من دون سلسلة مفاتيح يمكن أن يحفظ Maikr تسجيل دخولك في ملف لا تفتحه إلا عبارة السر الخاصة بك.</translation>
    </message>
</context>
<context>
    <name>KeptHereCard</name>
    <message>
        <source>Days to keep sent reports</source>
        <translation>أيام الاحتفاظ بالتقارير المرسلة</translation>
    </message>
    <message>
        <source>Forget what was counted</source>
        <translation>انسَ ما تم عدّه</translation>
    </message>
    <message>
        <source>Forgotten. Counting begins at nothing.</source>
        <translation>تم النسيان. يبدأ العدّ من الصفر.</translation>
    </message>
    <message>
        <source>How much went through each server, by day. What no report has told of it yet, none ever will.</source>
        <translation>كم مرّ عبر كل خادم، يومًا بيوم. ما لم يذكره أي تقرير بعد لن يُذكر أبدًا.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>المحفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Older ones are removed from this computer: 1 to {most}.</source>
        <translation>تُزال الأقدم من هذا الحاسوب: من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>ما تم عدّه</translation>
    </message>
    <message>
        <source>Yes, forget it all</source>
        <translation>نعم، انسَ كل شيء</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
</context>
<context>
    <name>Latency</name>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>زمن الاستجابة عبر الوقت</translation>
    </message>
    <message>
        <source>Measurements: {count}.</source>
        <translation>عدد القياسات: {count}.</translation>
    </message>
    <message>
        <source>Not measured yet: {count}.</source>
        <translation>لم تُقَس بعد: {count}.</translation>
    </message>
    <message>
        <source>Nothing was measured in this network yet. Measure now: it takes a few small packets to each.</source>
        <translation>لم يُقَس شيء في هذه الشبكة بعد. قِس الآن: يكفي بضع حزم صغيرة إلى كل خادم.</translation>
    </message>
    <message>
        <source>Oldest figure: {age}.</source>
        <translation>أقدم قيمة: {age}.</translation>
    </message>
    <message>
        <source>Servers that answered: {count}.</source>
        <translation>الخوادم التي استجابت: {count}.</translation>
    </message>
    <message>
        <source>Without an answer: {count}.</source>
        <translation>من دون استجابة: {count}.</translation>
    </message>
    <message>
        <source>{low} to {high}, in the middle {middle}, last {last}.</source>
        <translation>من {low} إلى {high}، وفي الوسط {middle}، وآخر قياس {last}.</translation>
    </message>
    <message>
        <source>The nearest is {place}, {time} away.</source>
        <translation>الأقرب هو {place}، على بُعد {time}.</translation>
    </message>
</context>
<context>
    <name>LatencyCard</name>
    <message>
        <source>A bar is the median of what was answered; half of the answers lie between its two marks.</source>
        <translation>الشريط هو وسيط الاستجابات؛ ونصفها يقع بين علامتيه.</translation>
    </message>
    <message>
        <source>Asking the servers: {done} of {all} done…</source>
        <translation>جارٍ سؤال الخوادم: تم {done} من {all}…</translation>
    </message>
    <message>
        <source>Latency of all servers</source>
        <translation>زمن استجابة كل الخوادم</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>القياس مجددًا</translation>
    </message>
    <message>
        <source>Measure how far servers are</source>
        <translation>قياس بُعد الخوادم</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>القياس الآن</translation>
    </message>
    <message>
        <source>Most loss</source>
        <translation>الأكثر فقدانًا</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <source>Now and then, and at a press: a few small packets to each server, past the tunnel.</source>
        <translation>بين حين وآخر، وعند الضغط: بضع حزم صغيرة إلى كل خادم خارج النفق.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Reading the list of servers…</source>
        <translation>جارٍ قراءة قائمة الخوادم…</translation>
    </message>
    <message>
        <source>Servers measured</source>
        <translation>الخوادم المقيسة</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Steadiest</source>
        <translation>الأكثر ثباتًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>LatencyView</name>
    <message>
        <source>Latency of all servers</source>
        <translation>زمن استجابة كل الخوادم</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>From then on your traffic leaves without protection.</source>
        <translation>من ذلك الحين تخرج حركتك بلا حماية.</translation>
    </message>
    <message>
        <source>Lockdown stays on: nothing leaves this computer, and nobody can sign in, until it is off.</source>
        <translation>يبقى الإغلاق التام مفعّلًا: لا يخرج شيء من هذا الحاسوب، ولا يستطيع أحد تسجيل الدخول، حتى يُوقَف.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out now?</source>
        <translation>هل تسجّل الخروج الآن؟</translation>
    </message>
    <message>
        <source>Sign out of this computer</source>
        <translation>تسجيل الخروج من هذا الحاسوب</translation>
    </message>
    <message>
        <source>The tunnel ends, your account loses this device, and your sign-in and your rules leave this computer: the account keeps the rules. Your settings and the reports that were sent stay here.</source>
        <translation>ينتهي النفق، ويفقد حسابك هذا الجهاز، ويغادر تسجيل دخولك وقواعدك هذا الحاسوب: يحتفظ الحساب بالقواعد. تبقى إعداداتك والتقارير المُرسَلة هنا.</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>نعم، سجّل الخروج</translation>
    </message>
</context>
<context>
    <name>LinkDesk</name>
    <message>
        <source>A web page or another program asks for this. If you connect, all your traffic goes through that server.</source>
        <translation>تطلب هذا صفحة ويب أو برنامج آخر. إن اتصلت مرّت كل حركتك عبر ذلك الخادم.</translation>
    </message>
    <message>
        <source>Connect to {place} ({name})?</source>
        <translation>هل تتصل بـ {place} ({name})؟</translation>
    </message>
    <message>
        <source>It asks for a server that Maikr doesn’t know. Nothing was changed.</source>
        <translation>يطلب خادمًا لا يعرفه Maikr. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>It asks for something that Maikr doesn’t do. Nothing was changed.</source>
        <translation>يطلب شيئًا لا يفعله Maikr. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Maikr can’t follow this link</source>
        <translation>لا يستطيع Maikr اتّباع هذا الرابط</translation>
    </message>
    <message>
        <source>You are not signed in, so nothing was changed. Sign in, then open it again.</source>
        <translation>لم تسجّل الدخول فلم يتغيّر شيء. سجّل الدخول ثم افتحه مجددًا.</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link for Maikr</source>
        <translation>رابط لـ Maikr</translation>
    </message>
    <message>
        <source>Another link came meanwhile and was left out. Open it again if you want it.</source>
        <translation>وصل رابط آخر في هذه الأثناء وتُرك. افتحه مجددًا إن أردته.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>لا تفعل شيئًا</translation>
    </message>
</context>
<context>
    <name>LockdownSwitch</name>
    <message>
        <source>Lockdown</source>
        <translation>الإغلاق التام</translation>
    </message>
    <message>
        <source>Not known: Maikr’s service is not running.</source>
        <translation>غير معروف: خدمة Maikr لا تعمل.</translation>
    </message>
    <message>
        <source>Without a tunnel nothing leaves this computer, for all its users, from its start on. Switching it on while you are not connected takes you offline at once.</source>
        <translation>من دون نفق لا يغادر هذا الحاسوب شيء، لكل مستخدميه، منذ تشغيله. تفعيله وأنت غير متصل يقطع عنك الإنترنت فورًا.</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
</context>
<context>
    <name>MapPlaces</name>
    <message>
        <source>Enter connects</source>
        <translation>‏Enter يتصل</translation>
    </message>
    <message>
        <source>Enter shows them apart</source>
        <translation>‏Enter يُظهرها منفصلة</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message numerus="yes">
        <source>{city} and %Ln more cities</source>
        <translation>
            <numerusform>{city}</numerusform>
            <numerusform>‏{city} ومدينة أخرى</numerusform>
            <numerusform>‏{city} ومدينتان أخريان</numerusform>
            <numerusform>‏{city} و%Ln مدن أخرى</numerusform>
            <numerusform>‏{city} و%Ln مدينة أخرى</numerusform>
            <numerusform>‏{city} و%Ln مدينة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{city} and {other}</source>
        <translation>‏{city} و⁦{other}⁩</translation>
    </message>
</context>
<context>
    <name>NetworkHere</name>
    <message>
        <source>Asking which network this is.</source>
        <translation>يسأل Maikr أي شبكة هذه.</translation>
    </message>
    <message>
        <source>It asks NetworkManager, which is not at work here. So nothing is done on arrival anywhere.</source>
        <translation>يسأل عن ذلك ⁦NetworkManager⁩، وهو لا يعمل هنا. لذلك لا يُفعل شيء عند الوصول إلى أي شبكة.</translation>
    </message>
    <message>
        <source>Maikr can’t tell which network this is</source>
        <translation>لا يستطيع Maikr معرفة أي شبكة هذه</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>غير موثوقة</translation>
    </message>
    <message>
        <source>Not trusted, and it can’t be: its router can’t be recognised.</source>
        <translation>غير موثوقة، ولا يمكن الوثوق بها: لا يمكن التعرّف على موجّهها.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>إلغاء الثقة بها</translation>
    </message>
    <message>
        <source>Stop trusting {network}</source>
        <translation>إلغاء الثقة بالشبكة ⁨{network}⁩</translation>
    </message>
    <message>
        <source>This computer is in none right now.</source>
        <translation>هذا الحاسوب ليس في أي شبكة الآن.</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>الوثوق بهذه الشبكة</translation>
    </message>
    <message>
        <source>Trust {network}</source>
        <translation>الوثوق بالشبكة ⁨{network}⁩</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>موثوقة</translation>
    </message>
</context>
<context>
    <name>NetworksCard</name>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>عدم فعل شيء</translation>
    </message>
    <message>
        <source>Lockdown is on, and holds everywhere: Maikr disconnects at no network by itself.</source>
        <translation>الإغلاق التام مفعّل ويسري في كل مكان: لا يقطع Maikr الاتصال من تلقاء نفسه في أي شبكة.</translation>
    </message>
    <message>
        <source>Maikr can connect or disconnect by itself when you arrive at a network, once: what you do there afterwards stays. One you trust is recognised by its name and its router’s hardware address; someone determined can copy both.</source>
        <translation>يستطيع Maikr عند وصولك إلى شبكة أن يتصل أو يقطع الاتصال من تلقاء نفسه مرة واحدة: ما تفعله هناك بعد ذلك يبقى. تُعرَف الشبكة التي تثق بها باسمها وبعنوان عتاد موجّهها؛ ومن عقد العزم يستطيع تقليدهما معًا.</translation>
    </message>
    <message>
        <source>Network · router {router}</source>
        <translation>شبكة · الموجّه ⁦{router}⁩</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Networks you trust</source>
        <translation>الشبكات التي تثق بها</translation>
    </message>
    <message>
        <source>None yet. Trust one while you are there.</source>
        <translation>لا شيء بعد. ثق بشبكة وأنت متصل بها.</translation>
    </message>
    <message>
        <source>On arrival at a network you trust</source>
        <translation>عند الوصول إلى شبكة تثق بها</translation>
    </message>
    <message>
        <source>On arrival at any other network</source>
        <translation>عند الوصول إلى أي شبكة أخرى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Stop trusting {network}</source>
        <translation>إلغاء الثقة بالشبكة ⁨{network}⁩</translation>
    </message>
    <message>
        <source>Wi-Fi · router {router}</source>
        <translation>شبكة لاسلكية · الموجّه ⁦{router}⁩</translation>
    </message>
    <message>
        <source>Wired · router {router}</source>
        <translation>شبكة سلكية · الموجّه ⁦{router}⁩</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Another program ended the tunnel.</source>
        <translation>أنهى برنامج آخر النفق.</translation>
    </message>
    <message>
        <source>Another program ended the tunnel. Nothing leaves: lockdown is on.</source>
        <translation>أنهى برنامج آخر النفق. لا يخرج شيء: الإغلاق التام مفعّل.</translation>
    </message>
    <message>
        <source>Another program snoozed the protection.</source>
        <translation>أوقف برنامج آخر الحماية مؤقتًا.</translation>
    </message>
    <message>
        <source>Connected, but something needs your attention</source>
        <translation>متصل، لكن أمرًا ما يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Press here to sign in again.</source>
        <translation>اضغط هنا لتسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Maikr connects, as you chose in Settings.</source>
        <translation>يتصل Maikr كما اخترت في الإعدادات.</translation>
    </message>
    <message>
        <source>Maikr disconnects, as you chose in Settings.</source>
        <translation>يقطع Maikr الاتصال كما اخترت في الإعدادات.</translation>
    </message>
    <message>
        <source>The snooze is over: Maikr protects you again.</source>
        <translation>انتهى الإيقاف المؤقت: Maikr يحميك من جديد.</translation>
    </message>
    <message>
        <source>The tunnel is back.</source>
        <translation>عاد النفق.</translation>
    </message>
    <message>
        <source>The tunnel was lost. Nothing leaves until it is back.</source>
        <translation>فُقد النفق. لا يخرج شيء حتى يعود.</translation>
    </message>
    <message>
        <source>You are in “{network}”, which you trust</source>
        <translation>أنت في «⁨{network}⁩» التي تثق بها</translation>
    </message>
    <message>
        <source>“{network}” is not a network you trust</source>
        <translation>«⁨{network}⁩» ليست شبكة تثق بها</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Keeping your change, here and in your account…</source>
        <translation>جارٍ حفظ تغييرك هنا وفي حسابك…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PanelServers</name>
    <message>
        <source>Connect to {place}</source>
        <translation>الاتصال بـ {place}</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Your password is changed. Other devices have to sign in again.</source>
        <translation>تغيّرت كلمة مرورك. على الأجهزة الأخرى تسجيل الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>In all networks you were in. It stays on this computer, for a year at most.</source>
        <translation>في كل الشبكات التي كنت فيها. يبقى ذلك على هذا الحاسوب، لسنة على الأكثر.</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>زمن الاستجابة عبر الوقت</translation>
    </message>
    <message>
        <source>No server was measured yet. Each measurement appears here once it is done.</source>
        <translation>لم يُقَس أي خادم بعد. يظهر كل قياس هنا حالما ينتهي.</translation>
    </message>
    <message>
        <source>Reading earlier measurements…</source>
        <translation>تُقرأ القياسات السابقة…</translation>
    </message>
    <message>
        <source>Show the latency of</source>
        <translation>عرض زمن استجابة</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source> Did you mean {a}?</source>
        <translation> هل قصدت {a}؟</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>‏IPv4 وIPv6</translation>
    </message>
    <message>
        <source>Maikr has no such rule</source>
        <translation>ليس في Maikr قاعدة كهذه</translation>
    </message>
    <message>
        <source>Maikr looks into no packet</source>
        <translation>لا ينظر Maikr داخل أي حزمة</translation>
    </message>
    <message>
        <source>Maikr&apos;s service did not say what time it is</source>
        <translation>لم تقل خدمة Maikr كم الساعة</translation>
    </message>
    <message>
        <source>Surge&apos;s rules can be read, not written</source>
        <translation>يمكن قراءة قواعد Surge لا كتابتها</translation>
    </message>
    <message>
        <source>a SHA-256 is 64 hexadecimal digits</source>
        <translation>يتألف SHA-256 من 64 رقمًا ست عشريًا</translation>
    </message>
    <message>
        <source>a URL that is none: {a}</source>
        <translation>عنوان URL غير صحيح: {a}</translation>
    </message>
    <message>
        <source>a certificate&apos;s name belongs to TLS and HTTPS</source>
        <translation>اسم الشهادة يخص TLS وHTTPS</translation>
    </message>
    <message>
        <source>a file that your passphrase opens</source>
        <translation>ملف تفتحه عبارة السر الخاصة بك</translation>
    </message>
    <message>
        <source>a keyword that no name can hold</source>
        <translation>كلمة مفتاحية لا يمكن أن يحويها اسم</translation>
    </message>
    <message>
        <source>a list holds sites and addresses only</source>
        <translation>القائمة لا تحوي إلا مواقع وعناوين</translation>
    </message>
    <message>
        <source>a list&apos;s URL begins with https://</source>
        <translation>عنوان URL للقائمة يبدأ بـ https://</translation>
    </message>
    <message>
        <source>a list&apos;s content is not part of the rules</source>
        <translation>محتوى القائمة ليس جزءًا من القواعد</translation>
    </message>
    <message>
        <source>a list&apos;s name is lower-case letters, digits, dots, hyphens</source>
        <translation>اسم القائمة من أحرف صغيرة وأرقام ونقاط وواصلات</translation>
    </message>
    <message>
        <source>a path belongs to https</source>
        <translation>المسار يخص https</translation>
    </message>
    <message>
        <source>a rule of Maikr has one destination</source>
        <translation>لقاعدة Maikr وجهة واحدة</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for TCP and UDP alike</source>
        <translation>تسري قاعدة Maikr على TCP وUDP معًا</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for every program</source>
        <translation>تسري قاعدة Maikr على كل البرامج</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for every protocol</source>
        <translation>تسري قاعدة Maikr على كل البروتوكولات</translation>
    </message>
    <message>
        <source>a target belongs to via, and to nothing else</source>
        <translation>الهدف يخص via ولا شيء غيرها</translation>
    </message>
    <message>
        <source>a target is a printable text of at most {a} characters</source>
        <translation>الهدف نص قابل للطباعة لا يزيد على {a} من الأحرف</translation>
    </message>
    <message>
        <source>a test packet beside the tunnel was stopped</source>
        <translation>أُوقفت حزمة اختبار بجانب النفق</translation>
    </message>
    <message>
        <source>a zone has no meaning in a rule</source>
        <translation>لا معنى للنطاق المحلي في قاعدة</translation>
    </message>
    <message>
        <source>action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>كلها موجودة</translation>
    </message>
    <message>
        <source>an account keeps 256 KB of them at most</source>
        <translation>يحفظ الحساب منها 256 KB على الأكثر</translation>
    </message>
    <message>
        <source>an address rule of Maikr also holds for names that resolve to the address</source>
        <translation>قاعدة العنوان في Maikr تسري أيضًا على الأسماء التي تؤدي إلى ذلك العنوان</translation>
    </message>
    <message>
        <source>as Maikr made it</source>
        <translation>كما أنشأه Maikr</translation>
    </message>
    <message>
        <source>as Maikr made them</source>
        <translation>كما أنشأها Maikr</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>الحاويات</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>تعذّر النظر فيه</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>disconnecting</source>
        <translation>جارٍ قطع الاتصال</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>تعذّر تشغيله</translation>
    </message>
    <message>
        <source>it holds names there only once they are resolved</source>
        <translation>لا يشمل الأسماء هناك إلا بعد حلّها</translation>
    </message>
    <message>
        <source>it holds no destination</source>
        <translation>لا يحوي أي وجهة</translation>
    </message>
    <message>
        <source>it is a part of a name</source>
        <translation>هو جزء من اسم</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنها فارغة</translation>
    </message>
    <message>
        <source>it is not fetched from a URL; import its file by itself</source>
        <translation>لا يُجلب من عنوان URL؛ استورد ملفه على حدة</translation>
    </message>
    <message>
        <source>it is this machine&apos;s own name</source>
        <translation>هو اسم هذا الحاسوب نفسه</translation>
    </message>
    <message>
        <source>it needs a database of countries</source>
        <translation>يحتاج إلى قاعدة بيانات للبلدان</translation>
    </message>
    <message>
        <source>it needs a database of networks</source>
        <translation>يحتاج إلى قاعدة بيانات للشبكات</translation>
    </message>
    <message>
        <source>it needs v2fly&apos;s lists; name one as a list</source>
        <translation>يحتاج إلى قوائم v2fly؛ سمِّ إحداها قائمةً</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>لم يقل شيئًا</translation>
    </message>
    <message>
        <source>it said something else</source>
        <translation>قال شيئًا آخر</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>it was not fetched yet</source>
        <translation>لم تُجلب بعد</translation>
    </message>
    <message>
        <source>its SHA-256 is {a}, not the pinned one</source>
        <translation>قيمة SHA-256 لها هي {a}، لا القيمة المثبّتة</translation>
    </message>
    <message>
        <source>its encoding is {a}</source>
        <translation>ترميزها {a}</translation>
    </message>
    <message>
        <source>its ends are not in order, or not of one family</source>
        <translation>طرفاها ليسا بالترتيب أو ليسا من عائلة واحدة</translation>
    </message>
    <message>
        <source>its form is not one of domain, ipcidr and classical in YAML or text</source>
        <translation>صيغته ليست domain ولا ipcidr ولا classical بصيغة YAML أو نص</translation>
    </message>
    <message>
        <source>its gzip ends early</source>
        <translation>ينتهي gzip فيها قبل أوانه</translation>
    </message>
    <message>
        <source>its gzip is damaged</source>
        <translation>‏gzip فيها تالف</translation>
    </message>
    <message>
        <source>line 1: no rules</source>
        <translation>السطر 1: لا قواعد</translation>
    </message>
    <message>
        <source>line 1: not of version {a} to {b}</source>
        <translation>السطر 1: ليس من الإصدار {a} إلى {b}</translation>
    </message>
    <message>
        <source>line 1: numbers too long, or too deep</source>
        <translation>السطر 1: أعداد أطول من اللازم أو مستويات أعمق من اللازم</translation>
    </message>
    <message>
        <source>line {a}, column {b}: {c}</source>
        <translation>السطر {a}، العمود {b}: {c}</translation>
    </message>
    <message>
        <source>line {a}: not a destination in canonical form</source>
        <translation>السطر {a}: ليست وجهة بصيغتها المعتمدة</translation>
    </message>
    <message>
        <source>line {a}: not a text</source>
        <translation>السطر {a}: ليس نصًا</translation>
    </message>
    <message>
        <source>line {a}: not text in UTF-8</source>
        <translation>السطر {a}: ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>line {a}: over {b} levels or {c} aliases</source>
        <translation>السطر {a}: أكثر من {b} من المستويات أو {c} من الأسماء البديلة</translation>
    </message>
    <message>
        <source>line {a}: over {b} lines</source>
        <translation>السطر {a}: أكثر من {b} من الأسطر</translation>
    </message>
    <message>
        <source>line {a}: {b}</source>
        <translation>السطر {a}: {b}</translation>
    </message>
    <message>
        <source>line {a}: {b} is there twice</source>
        <translation>السطر {a}: {b} مذكور مرتين</translation>
    </message>
    <message>
        <source>list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>more than {a}</source>
        <translation>أكثر من {a}</translation>
    </message>
    <message>
        <source>more than {a} in one list</source>
        <translation>أكثر من {a} في قائمة واحدة</translation>
    </message>
    <message>
        <source>name server</source>
        <translation>خادم الأسماء</translation>
    </message>
    <message>
        <source>names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>needs Maikr&apos;s service</source>
        <translation>يحتاج إلى خدمة Maikr</translation>
    </message>
    <message>
        <source>needs Maikr&apos;s service to compare with</source>
        <translation>يحتاج إلى خدمة Maikr للمقارنة</translation>
    </message>
    <message>
        <source>neither a site nor an address</source>
        <translation>ليس موقعًا ولا عنوانًا</translation>
    </message>
    <message>
        <source>neither one site nor one address</source>
        <translation>ليس موقعًا واحدًا ولا عنوانًا واحدًا</translation>
    </message>
    <message>
        <source>network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>no destination in it</source>
        <translation>ليس فيها وجهة</translation>
    </message>
    <message>
        <source>no name can match it</source>
        <translation>لا يمكن أن يطابقه أي اسم</translation>
    </message>
    <message>
        <source>no name has a comma there</source>
        <translation>لا يحوي أي اسم هناك فاصلة</translation>
    </message>
    <message>
        <source>no other VPN</source>
        <translation>لا VPN آخر</translation>
    </message>
    <message>
        <source>no other VPN, no firewall that blocks Maikr</source>
        <translation>لا VPN آخر، ولا جدار ناري يحظر Maikr</translation>
    </message>
    <message>
        <source>no payload</source>
        <translation>لا يوجد payload</translation>
    </message>
    <message>
        <source>no rule can lead it to {a}</source>
        <translation>لا قاعدة توجهه إلى {a}</translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>لا قواعد</translation>
    </message>
    <message>
        <source>no such kind of entry</source>
        <translation>لا يوجد مدخل كهذا</translation>
    </message>
    <message>
        <source>none: signed in until Maikr is closed</source>
        <translation>لا يوجد: يبقى تسجيل الدخول حتى إغلاق Maikr</translation>
    </message>
    <message>
        <source>not TYPE,VALUE</source>
        <translation>ليس على صورة TYPE,VALUE</translation>
    </message>
    <message>
        <source>not a domain name in lower-case ASCII</source>
        <translation>ليس اسم نطاق بأحرف ASCII صغيرة</translation>
    </message>
    <message>
        <source>not a path</source>
        <translation>ليس مسارًا</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>not as Maikr writes a network: wifi 00:11:22:33:44:55 Name</source>
        <translation>ليست كما يكتب Maikr شبكة: ⁦wifi 00:11:22:33:44:55 Name⁩</translation>
    </message>
    <message>
        <source>not at most {a} networks, each once</source>
        <translation>ليست {a} شبكات على الأكثر، كل منها مرة واحدة</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>غير متصل الآن</translation>
    </message>
    <message>
        <source>not in order within 1..{a}</source>
        <translation>ليست بالترتيب ضمن 1..{a}</translation>
    </message>
    <message>
        <source>not names of servers, each once</source>
        <translation>ليست أسماء خوادم كل منها مرة واحدة</translation>
    </message>
    <message>
        <source>not of {a}</source>
        <translation>ليس من {a}</translation>
    </message>
    <message>
        <source>not of {a}, each once</source>
        <translation>ليست من {a} كل منها مرة واحدة</translation>
    </message>
    <message>
        <source>not one of a URL</source>
        <translation>ليست ذات عنوان URL</translation>
    </message>
    <message>
        <source>not one of {a}</source>
        <translation>ليس واحدًا من {a}</translation>
    </message>
    <message>
        <source>not text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>not the name of a format</source>
        <translation>ليس اسم صيغة</translation>
    </message>
    <message>
        <source>not within 1..{a}</source>
        <translation>ليس ضمن 1..{a}</translation>
    </message>
    <message>
        <source>nothing to keep: nobody is signed in</source>
        <translation>لا شيء يُحفظ: لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>only @attributes and &amp;lists follow an entry</source>
        <translation>لا يتبع المدخل إلا @attributes و&amp;lists</translation>
    </message>
    <message>
        <source>only https is fetched</source>
        <translation>لا يُجلب إلا عبر https</translation>
    </message>
    <message>
        <source>only list: has a format and a SHA-256</source>
        <translation>لا صيغة ولا SHA-256 إلا لـ list:</translation>
    </message>
    <message>
        <source>over {a} bytes</source>
        <translation>أكثر من {a} بايت</translation>
    </message>
    <message>
        <source>over {a} inclusions</source>
        <translation>أكثر من {a} من التضمينات</translation>
    </message>
    <message>
        <source>over {a} lines</source>
        <translation>أكثر من {a} من الأسطر</translation>
    </message>
    <message>
        <source>over {a} redirects</source>
        <translation>أكثر من {a} من عمليات إعادة التوجيه</translation>
    </message>
    <message>
        <source>parts of names and patterns go into a list only</source>
        <translation>أجزاء الأسماء والأنماط مكانها القوائم فقط</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>pattern: {a}</source>
        <translation>النمط: {a}</translation>
    </message>
    <message>
        <source>port not in 1..{a}</source>
        <translation>المنفذ ليس ضمن 1..{a}</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>programs differ in what it means</source>
        <translation>تختلف البرامج في معناه</translation>
    </message>
    <message>
        <source>programs differ in what it means; name the format</source>
        <translation>تختلف البرامج في معناه؛ سمِّ الصيغة</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>تم الوصول إليها</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>مجموعة القواعد</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>running, {a}</source>
        <translation>تعمل، {a}</translation>
    </message>
    <message>
        <source>running, {a}, for another user of this computer, whose tunnel only they can check</source>
        <translation>تعمل، {a}، لمستخدم آخر لهذا الحاسوب، وهو وحده يستطيع فحص نفقه</translation>
    </message>
    <message>
        <source>signed in, and this device is registered</source>
        <translation>تم تسجيل الدخول، وهذا الجهاز مسجّل</translation>
    </message>
    <message>
        <source>sing-box&apos;s routes can be written, not read; its rule sets are read as lists</source>
        <translation>يمكن كتابة مسارات sing-box لا قراءتها؛ ومجموعات قواعده تُقرأ قوائم</translation>
    </message>
    <message>
        <source>site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>the firewall</source>
        <translation>الجدار الناري</translation>
    </message>
    <message>
        <source>the rule holds for it only, and a list can&apos;t say so</source>
        <translation>تسري القاعدة عليه وحده، ولا يمكن قول ذلك في قائمة</translation>
    </message>
    <message>
        <source>the server sent nothing</source>
        <translation>لم يرسل الخادم شيئًا</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>there is no destination in it</source>
        <translation>ليس فيها وجهة</translation>
    </message>
    <message>
        <source>there is no rule {a}</source>
        <translation>لا توجد القاعدة {a}</translation>
    </message>
    <message>
        <source>there is none called {a}; there are {b}</source>
        <translation>لا يوجد ما اسمه {a}؛ الموجود {b}</translation>
    </message>
    <message>
        <source>there is one called {a} already; choose another --name</source>
        <translation>توجد قائمة باسم {a}؛ اختر اسمًا آخر بـ --name</translation>
    </message>
    <message>
        <source>this network has no way out for it</source>
        <translation>ليس لهذه الشبكة مخرج له</translation>
    </message>
    <message>
        <source>this server has none</source>
        <translation>ليس لدى هذا الخادم منه</translation>
    </message>
    <message>
        <source>through the tunnel</source>
        <translation>عبر النفق</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <source>what happens while a server is not available is the other program&apos;s to say</source>
        <translation>ما يحدث حين لا يتوفر الخادم يقرره البرنامج الآخر</translation>
    </message>
    <message>
        <source>without a default line the other program decides</source>
        <translation>من دون سطر افتراضي يقرر البرنامج الآخر</translation>
    </message>
    <message>
        <source>your rules let traffic out directly</source>
        <translation>قواعدك تُخرج حركة مباشرةً</translation>
    </message>
    <message>
        <source>{a} GB free</source>
        <translation>المتاح {a} GB</translation>
    </message>
    <message>
        <source>{a} can&apos;t be said in a list</source>
        <translation>لا يمكن قول {a} في قائمة</translation>
    </message>
    <message>
        <source>{a} is no name of a site</source>
        <translation>‏{a} ليس اسم موقع</translation>
    </message>
    <message>
        <source>{a} is none, such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net</source>
        <translation>‏{a} ليس خادم أسماء، مثل 9.9.9.9 أو tls://9.9.9.9#dns.quad9.net</translation>
    </message>
    <message>
        <source>{a} is not on the public internet</source>
        <translation>‏{a} ليس على الإنترنت العام</translation>
    </message>
    <message>
        <source>{a} is not there</source>
        <translation>‏{a} غير موجود</translation>
    </message>
    <message>
        <source>{a} minutes</source>
        <translation>‏{a} دقيقة</translation>
    </message>
    <message>
        <source>{a}, line {b}: {c}</source>
        <translation>‏{a}، السطر {b}: {c}</translation>
    </message>
    <message>
        <source>{a}, {b} s ago</source>
        <translation>‏{a}، قبل {b} ث</translation>
    </message>
</context>
<context>
    <name>PolicyRow</name>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use this for {policy}</source>
        <translation>استخدام هذا لـ {policy}</translation>
    </message>
    <message>
        <source>What is “{policy}” here?</source>
        <translation>ما هو «{policy}» هنا؟</translation>
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
        <translation>الصفحة مغلقة. يواصل Maikr محاولة الاتصال؛ افتحها مجددًا إن لم تسجّل الدخول بعد.</translation>
    </message>
    <message>
        <source>The page was closed: its time is over, or the network is another one. Open it again if you have not signed in yet.</source>
        <translation>أُغلقت الصفحة: انتهى وقتها أو تغيّرت الشبكة. افتحها مجددًا إن لم تسجّل الدخول بعد.</translation>
    </message>
    <message>
        <source>You are signed in at this network, and connected.</source>
        <translation>أنت مسجّل الدخول في هذه الشبكة ومتصل.</translation>
    </message>
</context>
<context>
    <name>PortalCard</name>
    <message>
        <source>It opens in a browser of its own, with an empty profile, which alone gets through.</source>
        <translation>تُفتح في متصفح خاص بها بملف شخصي فارغ، وهو وحده يمر.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>فتح صفحة الدخول</translation>
    </message>
    <message>
        <source>Opening a browser for the sign-in page…</source>
        <translation>جارٍ فتح متصفح لصفحة الدخول…</translation>
    </message>
    <message>
        <source>Sign in there. The page closes by itself as soon as you are connected.</source>
        <translation>سجّل الدخول هناك. تُغلق الصفحة تلقائيًا حالما تتصل.</translation>
    </message>
    <message>
        <source>Stays open for</source>
        <translation>تبقى مفتوحة لمدة</translation>
    </message>
    <message>
        <source>The sign-in page is open to a program that was started for it elsewhere.</source>
        <translation>صفحة الدخول مفتوحة لبرنامج شُغّل من أجلها في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Hide rules</source>
        <translation>إخفاء القواعد</translation>
    </message>
    <message>
        <source>Hide rules of {name}</source>
        <translation>إخفاء قواعد {name}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Show rules of {name}</source>
        <translation>إظهار قواعد {name}</translation>
    </message>
    <message>
        <source>Show rules…</source>
        <translation>إظهار القواعد…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Switch {name} off</source>
        <translation>تعطيل {name}</translation>
    </message>
    <message>
        <source>Switch {name} on</source>
        <translation>تفعيل {name}</translation>
    </message>
    <message>
        <source>The firewall’s rules for {name}</source>
        <translation>قواعد الجدار الناري لـ {name}</translation>
    </message>
    <message>
        <source>These are the firewall’s rules, word for word. Questions for names never pass by them.</source>
        <translation>هذه قواعد الجدار الناري حرفيًا. لا تمر عبرها أبدًا أسئلة الأسماء.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Private addresses may be reached through your work&apos;s VPN (OpenVPN, openconnect, Cisco, GlobalProtect). Its own packets go through Maikr&apos;s tunnel; public addresses never go through it.</source>
        <comment>work-vpn</comment>
        <translation>يمكن الوصول إلى العناوين الخاصة عبر VPN عملك (OpenVPN أو openconnect أو Cisco أو GlobalProtect). حزمه هو تمر عبر نفق Maikr؛ أما العناوين العامة فلا تمر عبره أبدًا.</translation>
    </message>
    <message>
        <source>This computer and its own Docker containers may reach each other, also while access to the local network is off. Containers reach the internet through the tunnel with or without this.</source>
        <comment>docker</comment>
        <translation>يمكن لهذا الحاسوب وحاويات Docker التي عليه أن يصل كل منها إلى الآخر، حتى مع تعطيل الوصول إلى الشبكة المحلية. تصل الحاويات إلى الإنترنت عبر النفق بهذا أو من دونه.</translation>
    </message>
    <message>
        <source>This computer and its own virtual machines (libvirt) may reach each other, also while access to the local network is off. Their way to the internet is the tunnel with or without this.</source>
        <comment>libvirt</comment>
        <translation>يمكن لهذا الحاسوب والأجهزة الافتراضية (libvirt) التي عليه أن يصل كل منها إلى الآخر، حتى مع تعطيل الوصول إلى الشبكة المحلية. طريقها إلى الإنترنت هو النفق بهذا أو من دونه.</translation>
    </message>
    <message>
        <source>What may come in unasked:</source>
        <comment>coming</comment>
        <translation>ما يمكن أن يدخل دون طلب:</translation>
    </message>
    <message>
        <source>What may leave this computer:</source>
        <comment>leaving</comment>
        <translation>ما يمكن أن يغادر هذا الحاسوب:</translation>
    </message>
    <message>
        <source>What your routing rules do not move:</source>
        <comment>unled</comment>
        <translation>ما لا تحوّله قواعد التوجيه لديك:</translation>
    </message>
    <message>
        <source>Your tailnet may be reached past the tunnel. Tailscale&apos;s own encrypted packets leave outside the tunnel, so your network&apos;s operator sees that you use Tailscale and with whom.</source>
        <comment>tailscale</comment>
        <translation>يمكن الوصول إلى شبكة tailnet الخاصة بك خارج النفق. تخرج حزم Tailscale المشفّرة خارج النفق، فيرى مشغّل شبكتك أنك تستخدم Tailscale ومع من.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>If it were sent now</source>
        <translation>لو أُرسل الآن</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>التقرير التالي</translation>
    </message>
    <message>
        <source>No report was made yet.</source>
        <translation>لم يُعدّ أي تقرير بعد.</translation>
    </message>
    <message>
        <source>Nothing to report now.</source>
        <translation>لا شيء للإبلاغ عنه الآن.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Refused by Maikr</source>
        <translation>رفضه Maikr</translation>
    </message>
    <message>
        <source>Reports are off: none is made.</source>
        <translation>التقارير معطّلة: لا يُعدّ منها شيء.</translation>
    </message>
    <message>
        <source>Reports so far</source>
        <translation>التقارير حتى الآن</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>What a report can hold</source>
        <translation>ما يمكن أن يحويه التقرير</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source> as {kept_as}</source>
        <comment>part.aside</comment>
        <translation> باسم {kept_as}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>part.line</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>A program that is not Maikr&apos;s background service pretends to be it, so nothing was told to it.</source>
        <comment>daemon-impostor.message</comment>
        <translation>ينتحل برنامج صفة خدمة Maikr في الخلفية، لذا لم يُخبَر بشيء.</translation>
    </message>
    <message>
        <source>A sign-in page is opened only while Maikr tries to connect and keeps everything else blocked.</source>
        <comment>portal-not-needed.message</comment>
        <translation>لا تُفتح صفحة الدخول إلا حين يحاول Maikr الاتصال ويحظر كل ما عداها.</translation>
    </message>
    <message>
        <source>A speed test goes through the tunnel, and you are not connected to {server}.</source>
        <comment>speed-not-connected.message</comment>
        <translation>يمر اختبار السرعة عبر النفق، وأنت غير متصل بـ {server}.</translation>
    </message>
    <message>
        <source>A test packet got past Maikr&apos;s protection ({what}): something may leave without Maikr.</source>
        <comment>leak-seen.message</comment>
        <translation>تجاوزت حزمة اختبار حماية Maikr ({what}): قد يخرج شيء من دون Maikr.</translation>
    </message>
    <message>
        <source>A test past Maikr leaves in clear, so it runs only while you are disconnected.</source>
        <comment>not-disconnected.message</comment>
        <translation>الاختبار خارج Maikr يخرج دون تشفير، لذا لا يعمل إلا وأنت غير متصل.</translation>
    </message>
    <message>
        <source>Allow it there; docs/programs-in-the-way.md shows how for each firewall.</source>
        <comment>firewall-in-the-way.remedy</comment>
        <translation>اسمح به هناك؛ يبيّن docs/programs-in-the-way.md كيف ذلك لكل جدار ناري.</translation>
    </message>
    <message>
        <source>Another VPN is on and takes the way to the internet (its network device is {device}).</source>
        <comment>other-vpn.message</comment>
        <translation>يعمل VPN آخر ويأخذ الطريق إلى الإنترنت (جهاز شبكته {device}).</translation>
    </message>
    <message>
        <source>Another firewall ({program}) blocks what Maikr needs ({what}).</source>
        <comment>firewall-in-the-way.message</comment>
        <translation>جدار ناري آخر ({program}) يحظر ما يحتاج إليه Maikr ({what}).</translation>
    </message>
    <message>
        <source>Another program ({program}) keeps removing Maikr&apos;s protection; Maikr puts it back each time.</source>
        <comment>protection-fought.message</comment>
        <translation>برنامج آخر ({program}) يزيل حماية Maikr مرارًا؛ ويعيدها Maikr كل مرة.</translation>
    </message>
    <message>
        <source>Another user of this computer is using Maikr, for everybody on it.</source>
        <comment>in-use-by-other.message</comment>
        <translation>مستخدم آخر لهذا الحاسوب يستخدم Maikr للجميع عليه.</translation>
    </message>
    <message>
        <source>Ask them to disconnect or to log off; an administrator can end it with `sudo maikr disconnect`.</source>
        <comment>in-use-by-other.remedy</comment>
        <translation>اطلب منه قطع الاتصال أو الخروج؛ يمكن لمسؤول إنهاؤه بالأمر ⁦`sudo maikr disconnect`⁩.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to add you to the group `maikr`.</source>
        <comment>not-permitted.remedy</comment>
        <translation>اطلب ممن يدير هذا الحاسوب أن يضيفك إلى المجموعة ⁦`maikr`⁩.</translation>
    </message>
    <message>
        <source>Check both and try again, or ask for a new password.</source>
        <comment>wrong-credentials.remedy</comment>
        <translation>تحقق من كليهما وأعد المحاولة، أو اطلب كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi; Maikr connects again by itself.</source>
        <comment>no-network.remedy</comment>
        <translation>تحقق من الكابل أو الواي فاي؛ يتصل Maikr من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Check the newest mail from us and enter its code, or ask for a new one.</source>
        <comment>wrong-code.remedy</comment>
        <translation>انظر في أحدث رسالة منا وأدخل رمزها، أو اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Check what you entered; `maikr --help` shows what is possible.</source>
        <comment>bad-request.remedy</comment>
        <translation>تحقق مما أدخلته؛ يبيّن ⁦`maikr --help`⁩ ما هو ممكن.</translation>
    </message>
    <message>
        <source>Check whose they are, and that they can be written to.</source>
        <comment>part.file-closed-remedy</comment>
        <translation>انظر لمن هما، وهل يمكن الكتابة فيهما.</translation>
    </message>
    <message>
        <source>Check your choices and sign-in; the kept file may help if something is missing.</source>
        <comment>file-damaged.remedy</comment>
        <translation>تحقق من خياراتك وتسجيل دخولك؛ قد يفيد الملف المحفوظ إن نقص شيء.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again in a minute.</source>
        <comment>backend-unreachable.remedy</comment>
        <translation>تحقق من اتصالك بالإنترنت وأعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again.</source>
        <comment>timed-out.remedy</comment>
        <translation>تحقق من اتصالك بالإنترنت وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Check your internet connection, then look again with `maikr servers`.</source>
        <comment>no-servers.remedy</comment>
        <translation>تحقق من اتصالك بالإنترنت ثم انظر مجددًا بالأمر ⁦`maikr servers`⁩.</translation>
    </message>
    <message>
        <source>Choose a longer one, of several words for example.</source>
        <comment>weak-password.remedy</comment>
        <translation>اختر كلمة أطول، من عدة كلمات مثلًا.</translation>
    </message>
    <message>
        <source>Choose another one, PNG or JPEG, of at most 32 MB.</source>
        <comment>picture-refused.remedy</comment>
        <translation>اختر صورة أخرى، PNG أو JPEG، لا تتجاوز 32 ميغابايت.</translation>
    </message>
    <message>
        <source>Choose another server, or disconnect and connect again.</source>
        <comment>names-silent.remedy</comment>
        <translation>اختر خادمًا آخر، أو اقطع الاتصال ثم اتصل من جديد.</translation>
    </message>
    <message>
        <source>Choose another server; we see such mistakes soon.</source>
        <comment>server-malformed.remedy</comment>
        <translation>اختر خادمًا آخر؛ سرعان ما نرى مثل هذه الأخطاء.</translation>
    </message>
    <message>
        <source>Choose another server; what needs {what} fails meanwhile, but nothing leaks.</source>
        <comment>ip-version-silent.remedy</comment>
        <translation>اختر خادمًا آخر؛ ما يحتاج إلى {what} يتعطل أثناء ذلك، لكن لا يتسرّب شيء.</translation>
    </message>
    <message>
        <source>Close what must stay private, restart your computer and tell us.</source>
        <comment>leak-seen.remedy</comment>
        <translation>أغلق ما يجب أن يبقى خاصًا، وأعد تشغيل حاسوبك وأخبرنا.</translation>
    </message>
    <message>
        <source>Close what must stay private, then connect again or restart your computer.</source>
        <comment>firewall-failed.remedy</comment>
        <translation>أغلق ما يجب أن يبقى خاصًا، ثم اتصل من جديد أو أعد تشغيل حاسوبك.</translation>
    </message>
    <message>
        <source>Connect again, or allow normal traffic with `maikr disconnect`.</source>
        <comment>plan-unreadable.remedy</comment>
        <translation>اتصل من جديد، أو اسمح بالحركة العادية بالأمر ⁦`maikr disconnect`⁩.</translation>
    </message>
    <message>
        <source>Connect again, or allow normal traffic with `maikr disconnect`.</source>
        <comment>rules-unreadable.remedy</comment>
        <translation>اتصل من جديد، أو اسمح بالحركة العادية بالأمر ⁦`maikr disconnect`⁩.</translation>
    </message>
    <message>
        <source>Connect again; if it happens twice, check your rules with `maikr rules check`.</source>
        <comment>rules-missing.remedy</comment>
        <translation>اتصل من جديد؛ إن حدث ذلك مرتين فافحص قواعدك بالأمر ⁦`maikr rules check`⁩.</translation>
    </message>
    <message>
        <source>Connect first with `maikr connect`.</source>
        <comment>nothing-to-snooze.remedy</comment>
        <translation>اتصل أولًا بالأمر ⁦`maikr connect`⁩.</translation>
    </message>
    <message>
        <source>Connect first with `maikr connect`; open the page if no server answers.</source>
        <comment>portal-not-needed.remedy</comment>
        <translation>اتصل أولًا بالأمر ⁦`maikr connect`⁩؛ وافتح الصفحة إن لم يستجب خادم.</translation>
    </message>
    <message>
        <source>Connect with `maikr connect`, then test again.</source>
        <comment>speed-not-connected.remedy</comment>
        <translation>اتصل بالأمر ⁦`maikr connect`⁩ ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Connect with `maikr connect`, then try again.</source>
        <comment>not-connected.remedy</comment>
        <translation>اتصل بالأمر ⁦`maikr connect`⁩ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <comment>invalid-value.remedy</comment>
        <translation>صحّحها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Correct it with `maikr rules edit`; `maikr rules check` shows all of them.</source>
        <comment>rule-refused.remedy</comment>
        <translation>صحّحه بالأمر ⁦`maikr rules edit`⁩؛ ويعرضها كلها ⁦`maikr rules check`⁩.</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <comment>part.erase</comment>
        <translation>احذفه يدويًا.</translation>
    </message>
    <message>
        <source>Disconnect with `maikr disconnect`, or test the tunnel: leave `--direct` out.</source>
        <comment>not-disconnected.remedy</comment>
        <translation>اقطع الاتصال بالأمر ⁦`maikr disconnect`⁩، أو اختبر النفق: من دون ⁦`--direct`⁩.</translation>
    </message>
    <message>
        <source>Enter the code we mailed you: `maikr verify CODE`.</source>
        <comment>email-unverified.remedy</comment>
        <translation>أدخل الرمز الذي أرسلناه إليك: ⁦`maikr verify CODE`⁩.</translation>
    </message>
    <message>
        <source>Finish the update by restarting your computer, or install Maikr again.</source>
        <comment>version-skew.remedy</comment>
        <translation>أكمل التحديث بإعادة تشغيل حاسوبك، أو ثبّت Maikr من جديد.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <comment>disk-full.remedy</comment>
        <translation>أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Free some space: without any Maikr can&apos;t keep what you want.</source>
        <comment>disk-low.remedy</comment>
        <translation>أفرغ بعض المساحة: من دونها لا يستطيع Maikr حفظ ما تريد.</translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open it in your browser first; else update Maikr and try again.</source>
        <comment>backend-nonsense.remedy</comment>
        <translation>إن كان لهذه الشبكة صفحة دخول فافتحها أولًا في متصفحك؛ وإلا فحدّث Maikr وأعد المحاولة.</translation>
    </message>
    <message>
        <source>If you mean it, say `maikr snooze MINUTES --despite-lockdown`; to end it for good, `maikr lockdown off`.</source>
        <comment>locked-down.remedy</comment>
        <translation>إن كنت تقصد ذلك فقل ⁦`maikr snooze MINUTES --despite-lockdown`⁩؛ ولإنهائه نهائيًا ⁦`maikr lockdown off`⁩.</translation>
    </message>
    <message>
        <source>Install Firefox or Chromium (not as a snap or flatpak), or name a program: `maikr portal run -- PROGRAM`.</source>
        <comment>no-browser.remedy</comment>
        <translation>ثبّت Firefox أو Chromium (لا بصيغة snap أو flatpak)، أو سمِّ برنامجًا: ⁦`maikr portal run -- PROGRAM`⁩.</translation>
    </message>
    <message>
        <source>Install the package {package} (on Debian and Ubuntu: sudo apt install {package}), then try again.</source>
        <comment>tool-missing.remedy</comment>
        <translation>ثبّت الحزمة {package} (على Debian وUbuntu: sudo apt install {package}) ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It took too long, so Maikr stopped waiting.</source>
        <comment>timed-out.message</comment>
        <translation>استغرق ذلك وقتًا طويلًا فتوقف Maikr عن الانتظار.</translation>
    </message>
    <message>
        <source>Leave the protection with `maikr disconnect`, sign in with your browser, then connect again.</source>
        <comment>portal-unavailable.remedy</comment>
        <translation>اترك الحماية بالأمر ⁦`maikr disconnect`⁩، وسجّل الدخول بمتصفحك، ثم اتصل من جديد.</translation>
    </message>
    <message>
        <source>Line {line} of your rules can&apos;t be used ({why}).</source>
        <comment>rule-refused.message</comment>
        <translation>السطر ⁦{line}⁩ من قواعدك لا يصلح ({why}).</translation>
    </message>
    <message>
        <source>Lockdown is on: without a tunnel nothing may leave this computer.</source>
        <comment>locked-down.message</comment>
        <translation>الإغلاق التام مفعّل: من دون نفق لا يغادر هذا الحاسوب شيء.</translation>
    </message>
    <message>
        <source>Look at it; if it is right, write its format into your rule, such as `format:{now}`.</source>
        <comment>list-changed.remedy</comment>
        <translation>افحصها؛ فإن كانت صحيحة فاكتب صيغتها في قاعدتك، مثل ⁦`format:{now}`⁩.</translation>
    </message>
    <message>
        <source>Look at the list again and choose from it.</source>
        <comment>not-found.remedy</comment>
        <translation>انظر في القائمة مجددًا واختر منها.</translation>
    </message>
    <message>
        <source>Look at the newer version, then make your change again.</source>
        <comment>conflict.remedy</comment>
        <translation>انظر في النسخة الأحدث، ثم أعد تغييرك.</translation>
    </message>
    <message>
        <source>Maikr could not read the rules that were in force, so it blocks everything to keep you safe.</source>
        <comment>rules-unreadable.message</comment>
        <translation>تعذّر على Maikr قراءة القواعد السارية، فيحظر كل شيء لسلامتك.</translation>
    </message>
    <message>
        <source>Maikr could not read which connection was wanted, so it blocks everything to keep you safe.</source>
        <comment>plan-unreadable.message</comment>
        <translation>تعذّر على Maikr معرفة الاتصال المطلوب، فيحظر كل شيء لسلامتك.</translation>
    </message>
    <message>
        <source>Maikr could not set up its protection: you are NOT protected.</source>
        <comment>firewall-failed.message</comment>
        <translation>تعذّر على Maikr إعداد حمايته: أنت غير محمي.</translation>
    </message>
    <message>
        <source>Maikr found no browser that it could open for the sign-in page alone.</source>
        <comment>no-browser.message</comment>
        <translation>لم يجد Maikr متصفحًا يفتحه لصفحة الدخول وحدها.</translation>
    </message>
    <message>
        <source>Maikr may not use its file {file}, or the folder that it belongs in.</source>
        <comment>part.file-closed</comment>
        <translation>لا يُسمح لـ Maikr باستخدام ملفه ⁦{file}⁩ أو المجلد الذي مكانه فيه.</translation>
    </message>
    <message>
        <source>Maikr puts it back by itself; if this stays, disconnect and connect again.</source>
        <comment>protection-altered.remedy</comment>
        <translation>يعيدها Maikr تلقائيًا؛ إن بقي الأمر فاقطع الاتصال ثم اتصل من جديد.</translation>
    </message>
    <message>
        <source>Maikr tries again by itself; choose another server if it takes long.</source>
        <comment>tunnel-lost.remedy</comment>
        <translation>يعيد Maikr المحاولة تلقائيًا؛ اختر خادمًا آخر إن طال الأمر.</translation>
    </message>
    <message>
        <source>Maikr was asked for something it can&apos;t do.</source>
        <comment>bad-request.message</comment>
        <translation>طُلب من Maikr ما لا يستطيعه.</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service did not answer in time.</source>
        <comment>daemon-silent.message</comment>
        <translation>لم تستجب خدمة Maikr في الخلفية في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service is not running.</source>
        <comment>daemon-unreachable.message</comment>
        <translation>خدمة Maikr في الخلفية لا تعمل.</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service was not given all of your rules.</source>
        <comment>rules-missing.message</comment>
        <translation>لم تتلقَّ خدمة Maikr في الخلفية كل قواعدك.</translation>
    </message>
    <message>
        <source>Maikr&apos;s name service does not run, so no site can be found by its name.</source>
        <comment>resolver-down.message</comment>
        <translation>خدمة الأسماء في Maikr لا تعمل، فلا يمكن إيجاد أي موقع باسمه.</translation>
    </message>
    <message>
        <source>Maikr&apos;s protection is not as Maikr made it: {what} was changed by another program.</source>
        <comment>protection-altered.message</comment>
        <translation>حماية Maikr ليست كما أنشأها: غيّر برنامج آخر {what}.</translation>
    </message>
    <message>
        <source>Maikr&apos;s service can&apos;t be reached.</source>
        <comment>backend-unreachable.message</comment>
        <translation>تعذّر الوصول إلى خدمة Maikr.</translation>
    </message>
    <message>
        <source>Maikr&apos;s service has a problem of its own.</source>
        <comment>backend-failed.message</comment>
        <translation>لدى خدمة Maikr مشكلة خاصة بها.</translation>
    </message>
    <message>
        <source>Measuring how far servers are is switched off.</source>
        <comment>measuring-off.message</comment>
        <translation>قياس بُعد الخوادم معطّل.</translation>
    </message>
    <message>
        <source>Names of sites can&apos;t be looked up through the tunnel.</source>
        <comment>names-silent.message</comment>
        <translation>لا يمكن البحث عن أسماء المواقع عبر النفق.</translation>
    </message>
    <message>
        <source>Not everything could be erased from this computer: {what} is still here.</source>
        <comment>not-erased.message</comment>
        <translation>لم يمكن محو كل شيء من هذا الحاسوب: {what} ما زال هنا.</translation>
    </message>
    <message>
        <source>Nothing comes back through the tunnel over {what}.</source>
        <comment>ip-version-silent.message</comment>
        <translation>لا يعود شيء عبر النفق على {what}.</translation>
    </message>
    <message>
        <source>Nothing is lost; try again in a few minutes.</source>
        <comment>backend-failed.remedy</comment>
        <translation>لم يُفقد شيء؛ أعد المحاولة بعد دقائق.</translation>
    </message>
    <message>
        <source>Nothing is protected now, so there is nothing to snooze.</source>
        <comment>nothing-to-snooze.message</comment>
        <translation>لا شيء محمي الآن، فلا شيء لإيقافه مؤقتًا.</translation>
    </message>
    <message>
        <source>Nothing has left this computer since it started, as Maikr&apos;s background service is not running.</source>
        <comment>blocked-since-boot.message</comment>
        <translation>لم يغادر هذا الحاسوب شيء منذ بدء تشغيله، لأن خدمة Maikr في الخلفية لا تعمل.</translation>
    </message>
    <message>
        <source>Open the page with `maikr portal open`; all other programs stay blocked meanwhile.</source>
        <comment>captive-portal.remedy</comment>
        <translation>افتح الصفحة بالأمر ⁦`maikr portal open`⁩؛ تبقى كل البرامج الأخرى محظورة أثناء ذلك.</translation>
    </message>
    <message>
        <source>Read it with `maikr policy` and agree to it with `maikr policy --agree`, then try again.</source>
        <comment>consent-needed.remedy</comment>
        <translation>اقرأها بالأمر ⁦`maikr policy`⁩ ووافق عليها بالأمر ⁦`maikr policy --agree`⁩، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Remove one you no longer use from your account, then try again.</source>
        <comment>device-limit.remedy</comment>
        <translation>أزِل من حسابك جهازًا لم تعد تستخدمه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Restart your computer; if it happens again, install Maikr again and have the computer checked.</source>
        <comment>daemon-impostor.remedy</comment>
        <translation>أعد تشغيل حاسوبك؛ إن تكرر ذلك فثبّت Maikr من جديد واطلب فحص الحاسوب.</translation>
    </message>
    <message>
        <source>See the list with `maikr servers` and choose from it.</source>
        <comment>no-such-server.remedy</comment>
        <translation>انظر في القائمة بالأمر ⁦`maikr servers`⁩ واختر منها.</translation>
    </message>
    <message>
        <source>Set a passphrase for a protected file, or stay signed in until Maikr is closed.</source>
        <comment>no-keyring.remedy</comment>
        <translation>عيّن عبارة سر لملف محمي، أو ابقَ مسجّل الدخول حتى إغلاق Maikr.</translation>
    </message>
    <message>
        <source>Set it right (turn on automatic time); a wrong clock breaks sign-in and secure sites.</source>
        <comment>clock-wrong.remedy</comment>
        <translation>اضبطها (فعّل الوقت التلقائي)؛ الساعة الخاطئة تعطّل تسجيل الدخول والمواقع الآمنة.</translation>
    </message>
    <message>
        <source>Sign in again with `maikr login EMAIL` to add it back.</source>
        <comment>device-revoked.remedy</comment>
        <translation>سجّل الدخول من جديد بالأمر ⁦`maikr login EMAIL`⁩ لإضافته ثانيةً.</translation>
    </message>
    <message>
        <source>Sign in again with `maikr login EMAIL`.</source>
        <comment>sign-in-expired.remedy</comment>
        <translation>سجّل الدخول من جديد بالأمر ⁦`maikr login EMAIL`⁩.</translation>
    </message>
    <message>
        <source>Sign in with `maikr login EMAIL`.</source>
        <comment>not-signed-in.remedy</comment>
        <translation>سجّل الدخول بالأمر ⁦`maikr login EMAIL`⁩.</translation>
    </message>
    <message>
        <source>Sign in with it, or ask for a new password.</source>
        <comment>email-taken.remedy</comment>
        <translation>سجّل الدخول به، أو اطلب كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Something in Maikr went wrong that should not have.</source>
        <comment>internal.message</comment>
        <translation>حدث في Maikr خطأ ما كان ينبغي أن يحدث.</translation>
    </message>
    <message>
        <source>Something other than Maikr&apos;s service answered, or it answered in a way Maikr does not understand.</source>
        <comment>backend-nonsense.message</comment>
        <translation>أجاب شيء غير خدمة Maikr، أو أجابت على نحو لا يفهمه Maikr.</translation>
    </message>
    <message>
        <source>Start it with `sudo systemctl start maikr-daemon`, or go online unprotected with `sudo maikr rescue`.</source>
        <comment>blocked-since-boot.remedy</comment>
        <translation>شغّلها بالأمر ⁦`sudo systemctl start maikr-daemon`⁩، أو اتصل دون حماية بالأمر ⁦`sudo maikr rescue`⁩.</translation>
    </message>
    <message>
        <source>Start it with `sudo systemctl start maikr-daemon`, or restart your computer.</source>
        <comment>daemon-unreachable.remedy</comment>
        <translation>شغّلها بالأمر ⁦`sudo systemctl start maikr-daemon`⁩، أو أعد تشغيل حاسوبك.</translation>
    </message>
    <message>
        <source>Start the service with `sudo systemctl start maikr-daemon`, then run `maikr usage --erase`.</source>
        <comment>part.erase-usage</comment>
        <translation>شغّل الخدمة بالأمر ⁦`sudo systemctl start maikr-daemon`⁩، ثم نفّذ ⁦`maikr usage --erase`⁩.</translation>
    </message>
    <message>
        <source>Stop that program, or tell it to leave Maikr&apos;s firewall table and routes alone.</source>
        <comment>protection-fought.remedy</comment>
        <translation>أوقف ذلك البرنامج، أو اجعله يترك جدول الجدار الناري ومسارات Maikr وشأنها.</translation>
    </message>
    <message>
        <source>Switch it on with `maikr settings set measure-latency on`.</source>
        <comment>measuring-off.remedy</comment>
        <translation>فعّله بالأمر ⁦`maikr settings set measure-latency on`⁩.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <comment>speed-slept.remedy</comment>
        <translation>أعد الاختبار.</translation>
    </message>
    <message>
        <source>Test another server; its latency is in `maikr latency`.</source>
        <comment>speed-no-endpoint.remedy</comment>
        <translation>اختبر خادمًا آخر؛ زمن استجابته في ⁦`maikr latency`⁩.</translation>
    </message>
    <message>
        <source>Test another server; we see such mistakes soon.</source>
        <comment>speed-nonsense.remedy</comment>
        <translation>اختبر خادمًا آخر؛ سرعان ما نرى مثل هذه الأخطاء.</translation>
    </message>
    <message>
        <source>Test with Maikr&apos;s own engine: leave `--engine` out.</source>
        <comment>speed-engine-failed.remedy</comment>
        <translation>اختبر بمحرّك Maikr نفسه: من دون ⁦`--engine`⁩.</translation>
    </message>
    <message>
        <source>That code is wrong or too old.</source>
        <comment>wrong-code.message</comment>
        <translation>هذا الرمز خاطئ أو قديم.</translation>
    </message>
    <message>
        <source>That passphrase does not open the file with your sign-in.</source>
        <comment>wrong-passphrase.message</comment>
        <translation>عبارة السر هذه لا تفتح ملف تسجيل دخولك.</translation>
    </message>
    <message>
        <source>That password is too easy to guess.</source>
        <comment>weak-password.message</comment>
        <translation>كلمة المرور هذه سهلة التخمين.</translation>
    </message>
    <message>
        <source>That picture can&apos;t be used.</source>
        <comment>picture-refused.message</comment>
        <translation>لا تصلح هذه الصورة.</translation>
    </message>
    <message>
        <source>That was tried too many times in a short while.</source>
        <comment>too-many-tries.message</comment>
        <translation>جُرّب ذلك مرات كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>The computer slept during the test, so the rest of it was not measured.</source>
        <comment>speed-slept.message</comment>
        <translation>نام الحاسوب أثناء الاختبار، فلم يُقَس باقيه.</translation>
    </message>
    <message>
        <source>The connection to the server was lost during the test, so the rest of it was not measured.</source>
        <comment>speed-tunnel-lost.message</comment>
        <translation>فُقد الاتصال بالخادم أثناء الاختبار، فلم يُقَس باقيه.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <comment>tunnel-lost.message</comment>
        <translation>فُقد الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>The description of server {server} is wrong, so it can&apos;t be used.</source>
        <comment>server-malformed.message</comment>
        <translation>وصف الخادم {server} خاطئ، فلا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed.</source>
        <comment>disk-full.message</comment>
        <translation>القرص ممتلئ، فلم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <comment>wrong-credentials.message</comment>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور خطأ.</translation>
    </message>
    <message>
        <source>The file {file} could not be read, so Maikr goes on without it; it is kept{aside}.</source>
        <comment>file-damaged.message</comment>
        <translation>تعذّرت قراءة الملف ⁦{file}⁩، فيواصل Maikr من دونه؛ والملف محفوظ{aside}.</translation>
    </message>
    <message>
        <source>The list {list} was {before} and looks like {now} now, so its last good copy stays in use.</source>
        <comment>list-changed.message</comment>
        <translation>كانت القائمة ⁦{list}⁩ بصيغة ⁦{before}⁩ وتبدو الآن بصيغة ⁦{now}⁩، لذا تبقى آخر نسخة سليمة منها مستخدمة.</translation>
    </message>
    <message>
        <source>The privacy policy has a version you have not agreed to.</source>
        <comment>consent-needed.message</comment>
        <translation>لسياسة الخصوصية إصدار لم توافق عليه.</translation>
    </message>
    <message>
        <source>The program speedtest-cli could not finish its test ({why}).</source>
        <comment>speed-engine-failed.message</comment>
        <translation>تعذّر على البرنامج speedtest-cli إتمام اختباره ({why}).</translation>
    </message>
    <message>
        <source>The program {tool}, which Maikr needs, is not installed.</source>
        <comment>tool-missing.message</comment>
        <translation>البرنامج {tool} الذي يحتاج إليه Maikr غير مثبّت.</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <comment>keyring-locked.message</comment>
        <translation>المكان الآمن لكلمات المرور مقفل.</translation>
    </message>
    <message>
        <source>The server answers, but nothing comes through it.</source>
        <comment>no-traffic.message</comment>
        <translation>يستجيب الخادم، لكن لا يمر عبره شيء.</translation>
    </message>
    <message>
        <source>The server does not answer; this network may block it.</source>
        <comment>no-handshake.message</comment>
        <translation>لا يستجيب الخادم؛ قد تكون هذه الشبكة تحظره.</translation>
    </message>
    <message>
        <source>The server {server} offers no speed test.</source>
        <comment>speed-no-endpoint.message</comment>
        <translation>لا يقدّم الخادم {server} اختبار سرعة.</translation>
    </message>
    <message>
        <source>The server&apos;s speed test can&apos;t be reached.</source>
        <comment>speed-refused.message</comment>
        <translation>تعذّر الوصول إلى اختبار السرعة في الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s speed test stopped answering, so the test was ended.</source>
        <comment>speed-silent.message</comment>
        <translation>توقف اختبار السرعة في الخادم عن الاستجابة، فأُنهي الاختبار.</translation>
    </message>
    <message>
        <source>The value for {what} can&apos;t be used: {why}.</source>
        <comment>invalid-value.message</comment>
        <translation>القيمة المعطاة ({what}) لا تصلح: {why}.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already.</source>
        <comment>email-taken.message</comment>
        <translation>يوجد حساب بعنوان البريد الإلكتروني هذا.</translation>
    </message>
    <message>
        <source>There is hardly any space left on the disk ({what}).</source>
        <comment>disk-low.message</comment>
        <translation>لم تكد تبقى مساحة على القرص ({what}).</translation>
    </message>
    <message>
        <source>There is no server called {server}.</source>
        <comment>no-such-server.message</comment>
        <translation>لا يوجد خادم اسمه {server}.</translation>
    </message>
    <message>
        <source>There is no server to connect to.</source>
        <comment>no-servers.message</comment>
        <translation>لا يوجد خادم للاتصال به.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <comment>no-network.message</comment>
        <translation>ليس لهذا الحاسوب اتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by {what}.</source>
        <comment>clock-wrong.message</comment>
        <translation>ساعة هذا الحاسوب خاطئة بمقدار {what}.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <comment>device-revoked.message</comment>
        <translation>أُزيل هذا الجهاز من حسابك.</translation>
    </message>
    <message>
        <source>This network has a sign-in page and lets nothing through until you have signed in there.</source>
        <comment>captive-portal.message</comment>
        <translation>لهذه الشبكة صفحة دخول، ولا تمرّر شيئًا حتى تسجّل الدخول فيها.</translation>
    </message>
    <message>
        <source>This system has no way to let one program out alone, so everything stays blocked.</source>
        <comment>portal-unavailable.message</comment>
        <translation>لا يستطيع هذا النظام إخراج برنامج واحد وحده، فيبقى كل شيء محظورًا.</translation>
    </message>
    <message>
        <source>This was changed on another device in the meantime.</source>
        <comment>conflict.message</comment>
        <translation>تغيّر هذا على جهاز آخر في الأثناء.</translation>
    </message>
    <message>
        <source>Too little was transferred to tell the speed.</source>
        <comment>speed-short.message</comment>
        <translation>نُقل القليل جدًا فلا تُعرف السرعة.</translation>
    </message>
    <message>
        <source>Try again in a minute, or test another server.</source>
        <comment>speed-refused.remedy</comment>
        <translation>أعد المحاولة بعد دقيقة، أو اختبر خادمًا آخر.</translation>
    </message>
    <message>
        <source>Try again, or allow more with `--max`.</source>
        <comment>speed-short.remedy</comment>
        <translation>أعد المحاولة، أو اسمح بأكثر بـ ⁦`--max`⁩.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer and tell us what you did.</source>
        <comment>command-failed.remedy</comment>
        <translation>أعد المحاولة؛ إن حدث ذلك مرتين فأعد تشغيل حاسوبك وأخبرنا بما فعلت.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer and tell us what you did.</source>
        <comment>internal.remedy</comment>
        <translation>أعد المحاولة؛ إن حدث ذلك مرتين فأعد تشغيل حاسوبك وأخبرنا بما فعلت.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer.</source>
        <comment>part.timed-out-here</comment>
        <translation>حاول مرة أخرى؛ إذا تكرر ذلك، فأعد تشغيل حاسوبك.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, try another server.</source>
        <comment>speed-silent.remedy</comment>
        <translation>أعد المحاولة؛ إن حدث ذلك مرتين فجرّب خادمًا آخر.</translation>
    </message>
    <message>
        <source>Try again; if you forgot it, sign out and sign in again.</source>
        <comment>wrong-passphrase.remedy</comment>
        <translation>أعد المحاولة؛ إن نسيتها فسجّل الخروج ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Try another server or another network.</source>
        <comment>no-handshake.remedy</comment>
        <translation>جرّب خادمًا آخر أو شبكة أخرى.</translation>
    </message>
    <message>
        <source>Try another server.</source>
        <comment>no-traffic.remedy</comment>
        <translation>جرّب خادمًا آخر.</translation>
    </message>
    <message>
        <source>Turn the other VPN off; only one at a time can carry everything.</source>
        <comment>other-vpn.remedy</comment>
        <translation>أوقف VPN الآخر؛ واحد فقط في كل مرة يستطيع حمل كل شيء.</translation>
    </message>
    <message>
        <source>Turn them on with `maikr settings set send-reports on`; `maikr reports preview` shows what they hold.</source>
        <comment>reports-required.remedy</comment>
        <translation>فعّلها بالأمر ⁦`maikr settings set send-reports on`⁩؛ ويبيّن ⁦`maikr reports preview`⁩ ما تحويه.</translation>
    </message>
    <message>
        <source>Two parts of Maikr on this computer have different versions.</source>
        <comment>version-skew.message</comment>
        <translation>لجزأين من Maikr على هذا الحاسوب إصداران مختلفان.</translation>
    </message>
    <message>
        <source>Unlock it with your login password, or enter the passphrase you chose for Maikr.</source>
        <comment>keyring-locked.remedy</comment>
        <translation>افتحه بكلمة مرور دخولك، أو أدخل عبارة السر التي اخترتها لـ Maikr.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <comment>too-many-tries.remedy</comment>
        <translation>انتظر بضع دقائق ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait a minute and try again; if that does not help, restart your computer.</source>
        <comment>daemon-silent.remedy</comment>
        <translation>انتظر دقيقة ثم حاول مرة أخرى؛ إذا لم ينفع ذلك، فأعد تشغيل حاسوبك.</translation>
    </message>
    <message>
        <source>Wait a moment, Maikr starts it again by itself; if it stays, disconnect and connect again.</source>
        <comment>resolver-down.remedy</comment>
        <translation>انتظر لحظة، يعيد Maikr تشغيلها تلقائيًا؛ إن بقي الأمر فاقطع الاتصال ثم اتصل من جديد.</translation>
    </message>
    <message>
        <source>Wait until you are connected again (`maikr status`), then test again.</source>
        <comment>speed-tunnel-lost.remedy</comment>
        <translation>انتظر حتى تتصل من جديد (⁦`maikr status`⁩)، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>What answered does not behave like a speed test, so its figures do not count.</source>
        <comment>speed-nonsense.message</comment>
        <translation>ما أجاب لا يتصرف كاختبار سرعة، فلا تُعتمد أرقامه.</translation>
    </message>
    <message>
        <source>What you asked for is not there, or no longer.</source>
        <comment>not-found.message</comment>
        <translation>ما طلبته غير موجود أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <comment>not-permitted.message</comment>
        <translation>لا يُسمح لك بذلك.</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <comment>not-connected.message</comment>
        <translation>أنت غير متصل.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <comment>not-signed-in.message</comment>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Your account has as many devices as it may have.</source>
        <comment>device-limit.message</comment>
        <translation>في حسابك أقصى عدد مسموح من الأجهزة.</translation>
    </message>
    <message>
        <source>Your account has usage reports agreed, so it can&apos;t do without them; none is sent while you have them off.</source>
        <comment>reports-required.message</comment>
        <translation>حسابك موافق على تقارير الاستخدام، فلا يستغني عنها؛ ولا يُرسَل منها شيء ما دمت تعطّلها.</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed yet.</source>
        <comment>email-unverified.message</comment>
        <translation>لم يؤكَّد عنوان بريدك الإلكتروني بعد.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <comment>sign-in-expired.message</comment>
        <translation>انتهى تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Your system has no safe place for passwords that Maikr could use.</source>
        <comment>no-keyring.message</comment>
        <translation>ليس في نظامك مكان آمن لكلمات المرور يستطيع Maikr استخدامه.</translation>
    </message>
    <message>
        <source>Your system refused a step that Maikr needs.</source>
        <comment>command-failed.message</comment>
        <translation>رفض نظامك خطوة يحتاج إليها Maikr.</translation>
    </message>
    <message>
        <source>how much went through each server on each day, counted by Maikr&apos;s background service,</source>
        <comment>part.usage</comment>
        <translation>مقدار ما مرّ عبر كل خادم كل يوم، كما عدّته خدمة Maikr في الخلفية،</translation>
    </message>
    <message>
        <source>it is not valid</source>
        <comment>part.why</comment>
        <translation>إنها غير صالحة</translation>
    </message>
    <message>
        <source>it needs</source>
        <comment>part.file</comment>
        <translation>الذي يحتاج إليه</translation>
    </message>
    <message>
        <source>it needs</source>
        <comment>part.tool</comment>
        <translation>الذي يحتاج إليه</translation>
    </message>
    <message>
        <source>of that program</source>
        <comment>part.package</comment>
        <translation>الخاصة بذلك البرنامج</translation>
    </message>
    <message>
        <source>that name</source>
        <comment>part.name</comment>
        <translation>بذلك الاسم</translation>
    </message>
    <message>
        <source>this</source>
        <comment>part.what</comment>
        <translation>هذا</translation>
    </message>
    <message>
        <source>we don&apos;t know which</source>
        <comment>part.program</comment>
        <translation>لا نعرف أي برنامج</translation>
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
        <translation>عبر البريد الإلكتروني، إلى أن توقفه هنا.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Save the nickname</source>
        <translation>احفظ الاسم المستعار</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>تسجيل الدخول منذ</translation>
    </message>
    <message>
        <source>Tell me about news and offers</source>
        <translation>أخبروني بالأخبار والعروض</translation>
    </message>
    <message>
        <source>This computer has no keyring: your sign-in ends when Maikr is closed.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح: ينتهي تسجيل دخولك عند إغلاق Maikr.</translation>
    </message>
    <message>
        <source>Your account is changed.</source>
        <translation>تم تغيير حسابك.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in a file encrypted with your passphrase.</source>
        <translation>تسجيل دخولك محفوظ في ملف مشفّر بعبارة السر الخاصة بك.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring.</source>
        <translation>تسجيل دخولك محفوظ في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Add rules</source>
        <translation>إضافة القواعد</translation>
    </message>
    <message>
        <source>No names were looked up. Was the site loaded in a new private window?</source>
        <translation>لم يُبحث عن أي أسماء. هل حُمّل الموقع في نافذة خاصة جديدة؟</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>التسجيل مجددًا</translation>
    </message>
    <message>
        <source>Which of these shall have a rule?</source>
        <translation>أي هذه تكون له قاعدة؟</translation>
    </message>
    <message>
        <source>can’t be told</source>
        <translation>لا يُعرف</translation>
    </message>
    <message>
        <source>has a rule</source>
        <translation>له قاعدة</translation>
    </message>
    <message>
        <source>named like the site</source>
        <translation>اسمه كاسم الموقع</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>الموقع نفسه</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It ends at once when you cancel it; on a metered connection choose less.</source>
        <translation>ينتهي فورًا حين تلغيه؛ اختر أقل على اتصال محدود.</translation>
    </message>
    <message>
        <source>It goes out without Maikr, by your own connection: speedtest.net and its servers see your address. It takes up to a minute.</source>
        <translation>يخرج من دون Maikr، عبر اتصالك أنت: يرى speedtest.net وخوادمه عنوانك. يستغرق حتى دقيقة.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The test may use up to about {data} of data. Begin?</source>
        <translation>قد يستخدم الاختبار حتى نحو {data} من البيانات. هل نبدأ؟</translation>
    </message>
</context>
<context>
    <name>QuickPicks</name>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Connect to the least busy server</source>
        <translation>الاتصال بأقل الخوادم ازدحامًا</translation>
    </message>
    <message>
        <source>Connect to {place}</source>
        <translation>الاتصال بـ {place}</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Disconnect and quit</source>
        <translation>قطع الاتصال والإنهاء</translation>
    </message>
    <message>
        <source>Keep the tunnel when Maikr quits?</source>
        <translation>هل يبقى النفق حين يُنهى Maikr؟</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit Maikr</source>
        <translation>إنهاء Maikr</translation>
    </message>
    <message>
        <source>Quit and stay protected</source>
        <translation>الإنهاء والبقاء محميًا</translation>
    </message>
    <message>
        <source>The tunnel can go on without this program: your traffic stays protected, and Maikr’s service reconnects by itself. Start Maikr again to change anything.</source>
        <translation>يمكن أن يستمر النفق من دون هذا البرنامج: تبقى حركتك محمية، وتعيد خدمة Maikr الاتصال تلقائيًا. شغّل Maikr من جديد لتغيير أي شيء.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>It is loaded</source>
        <translation>تم تحميله</translation>
    </message>
    <message>
        <source>Load the site now, in a new private window. Names so far: {count}</source>
        <translation>حمّل الموقع الآن في نافذة خاصة جديدة. الأسماء حتى الآن: {count}</translation>
    </message>
    <message>
        <source>Names looked up so far</source>
        <translation>الأسماء التي بُحث عنها حتى الآن</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Record a site</source>
        <translation>تسجيل موقع</translation>
    </message>
    <message>
        <source>See which names a site looks up while you load it, and make rules of them. Names of all programs on this computer are heard; they are kept nowhere and sent nowhere.</source>
        <translation>انظر أي أسماء يبحث عنها موقع أثناء تحميله واصنع منها قواعد. تُسمع أسماء كل البرامج على هذا الحاسوب؛ ولا تُحفظ ولا تُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>بدء التسجيل</translation>
    </message>
    <message>
        <source>That was the longest time for which names are recorded.</source>
        <translation>كانت تلك أطول مدة تُسجّل فيها الأسماء.</translation>
    </message>
    <message>
        <source>The tunnel was disconnected, so nothing more is recorded.</source>
        <translation>انقطع النفق، فلا يُسجّل شيء آخر.</translation>
    </message>
    <message>
        <source>Those were as many names as are recorded.</source>
        <translation>كان ذلك أقصى عدد من الأسماء يُسجّل.</translation>
    </message>
    <message>
        <source>Which site will you load?</source>
        <translation>أي موقع ستحمّل؟</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Added {count}: {sites}.</source>
        <translation>أُضيف {count}: ⁦{sites}⁩.</translation>
    </message>
</context>
<context>
    <name>RemovalCard</name>
    <message>
        <source>Password of your account</source>
        <translation>كلمة مرور حسابك</translation>
    </message>
    <message>
        <source>Remove my account</source>
        <translation>أزل حسابي</translation>
    </message>
    <message>
        <source>Remove your account</source>
        <translation>إزالة حسابك</translation>
    </message>
    <message>
        <source>Your account is removed for good, and your rules, lists, settings and reports on this computer. Maikr’s service may go on keeping your e-mail address, a hash of your password, your picture and your nickname, and nothing else. This can’t be undone.</source>
        <translation>يُزال حسابك نهائيًا، ومعه قواعدك وقوائمك وإعداداتك وتقاريرك على هذا الحاسوب. قد تواصل خدمة Maikr الاحتفاظ بعنوان بريدك وبصمة كلمة مرورك وصورتك واسمك المستعار، ولا شيء غير ذلك. لا يمكن التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide report: {title}</source>
        <translation>إخفاء التقرير: {title}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show report: {title}</source>
        <translation>إظهار التقرير: {title}</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>ما يقوله التقرير</translation>
    </message>
</context>
<context>
    <name>ReportSwitches</name>
    <message>
        <source>Include how good the connection was</source>
        <translation>تضمين مدى جودة الاتصال</translation>
    </message>
    <message>
        <source>Latency and speed test results of the servers you used. Without them a report says nothing of it.</source>
        <translation>زمن الاستجابة ونتائج اختبارات السرعة للخوادم التي استخدمتها. من دونها لا يقول التقرير شيئًا عنها.</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>If there is an account with this address, a code is on its way. Other devices get signed out.</source>
        <translation>إن كان هناك حساب بهذا العنوان فالرمز في الطريق. يُسجَّل خروج الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>Mail me another code</source>
        <translation>أرسِل لي رمزًا آخر</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>التعيين وتسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>خيارات أقل</translation>
    </message>
    <message>
        <source>Like the rest</source>
        <translation>مثل البقية</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>خيارات أكثر</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>ملاحظة لنفسك</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>خادم أو بلد</translation>
    </message>
    <message>
        <source>Site or address</source>
        <translation>موقع أو عنوان</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>وجهتها</translation>
    </message>
    <message>
        <source>While the server is not available</source>
        <translation>حين لا يتوفر الخادم</translation>
    </message>
    <message>
        <source>Will be kept as: {line}</source>
        <translation>ستُحفظ هكذا: ⁦{line}⁩</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Added: {line}.</source>
        <translation>أُضيفت: ⁦{line}⁩.</translation>
    </message>
    <message>
        <source>Kept: {line}.</source>
        <translation>حُفظت: ⁦{line}⁩.</translation>
    </message>
    <message>
        <source>Removed {rule}.</source>
        <translation>أُزيلت ⁦{rule}⁩.</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>القواعد بترتيبها</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Save this rule first, or cancel.</source>
        <translation>احفظ هذه القاعدة أولًا، أو ألغِ.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار واحدة أخرى</numerusform>
            <numerusform>إظهار اثنتين أخريين</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is mended.</source>
        <translation>أُصلح السطر.</translation>
    </message>
    <message>
        <source>The most specific rules come first now.</source>
        <translation>أدق القواعد تأتي أولًا الآن.</translation>
    </message>
    <message>
        <source>This rule was changed or removed meanwhile. What you save here is added as a new one.</source>
        <translation>غُيِّرت هذه القاعدة أو أُزيلت في هذه الأثناء. ما تحفظه هنا يُضاف قاعدةً جديدة.</translation>
    </message>
    <message>
        <source>What you typed since is not saved yet.</source>
        <translation>ما كتبته منذ ذلك الحين لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>{rule} is off.</source>
        <translation>⁦{rule}⁩ معطّلة.</translation>
    </message>
    <message>
        <source>{rule} is on.</source>
        <translation>⁦{rule}⁩ مفعّلة.</translation>
    </message>
    <message>
        <source>{rule} is rule {number} of {count} now.</source>
        <translation>⁦{rule}⁩ هي الآن القاعدة {number} من {count}.</translation>
    </message>
</context>
<context>
    <name>RuleProblems</name>
    <message>
        <source>A destination is missing: begin the line with a site or an address.</source>
        <comment>missing-destination</comment>
        <translation>تنقص الوجهة: ابدأ السطر بموقع أو عنوان.</translation>
    </message>
    <message>
        <source>A port is written apart: “{host} port:{port}”.</source>
        <comment>port-in-destination</comment>
        <translation>يُكتب المنفذ منفصلًا: «{host} port:{port}».</translation>
    </message>
    <message>
        <source>An action is missing: end the line with “via SERVER”, “direct” or “block”.</source>
        <comment>missing-action</comment>
        <translation>ينقص الإجراء: اختم السطر بـ «via SERVER» أو «direct» أو «block».</translation>
    </message>
    <message>
        <source>Maikr can&apos;t honour “{what}”: {why}.</source>
        <comment>not-supported</comment>
        <translation>لا يستطيع Maikr تنفيذ «{what}»: {why}.</translation>
    </message>
    <message>
        <source>Nothing says which server “{policy}” is.</source>
        <comment>unknown-policy</comment>
        <translation>لا شيء يقول أي خادم هو «{policy}».</translation>
    </message>
    <message>
        <source>The character {character} does not belong in a text. Delete it.</source>
        <comment>control-character</comment>
        <translation>الحرف ⁦{character}⁩ لا مكان له في نص. احذفه.</translation>
    </message>
    <message>
        <source>The default can&apos;t be off. Delete the line to go where you are connected to.</source>
        <comment>default-off</comment>
        <translation>لا يمكن تعطيل السطر الافتراضي. احذف السطر للذهاب عبر ما أنت متصل به.</translation>
    </message>
    <message>
        <source>The included list “{name}” is not there.</source>
        <comment>include-missing</comment>
        <translation>القائمة المضمّنة «{name}» غير موجودة.</translation>
    </message>
    <message>
        <source>The line has more than {limit} characters.</source>
        <comment>line-too-long</comment>
        <translation>في السطر أكثر من {limit} من الأحرف.</translation>
    </message>
    <message>
        <source>The list “{name}” includes itself.</source>
        <comment>include-cycle</comment>
        <translation>القائمة «{name}» تضم نفسها.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” is not one that Maikr tries: {why}.</source>
        <comment>unsafe-pattern</comment>
        <translation>النمط «⁦{pattern}⁩» ليس مما يجرّبه Maikr: {why}.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} is not in order.</source>
        <comment>bad-range</comment>
        <translation>المدى من {first} إلى {last} ليس بالترتيب.</translation>
    </message>
    <message>
        <source>There already is a default line. Keep one.</source>
        <comment>default-twice</comment>
        <translation>يوجد سطر افتراضي. أبقِ واحدًا.</translation>
    </message>
    <message>
        <source>There are more than {limit} lines. Put destinations into a list and name it in one rule.</source>
        <comment>too-many-lines</comment>
        <translation>توجد أكثر من {limit} من الأسطر. ضع الوجهات في قائمة وسمِّها في قاعدة واحدة.</translation>
    </message>
    <message>
        <source>There is no server and no country called “{target}”.{near}</source>
        <comment>no-such-target</comment>
        <translation>لا يوجد خادم ولا بلد اسمه «{target}».{near}</translation>
    </message>
    <message>
        <source>There is no server and no country called “{target}”: “if unavailable” says what happens.</source>
        <comment>unknown-target</comment>
        <translation>لا يوجد خادم ولا بلد اسمه «{target}»: يحدد «if unavailable» ما يحدث.</translation>
    </message>
    <message>
        <source>This is not as its format wants it: {why}.</source>
        <comment>malformed</comment>
        <translation>هذا ليس كما تريده صيغته: {why}.</translation>
    </message>
    <message>
        <source>This list can&apos;t be used: {why}.</source>
        <comment>bad-list</comment>
        <translation>لا تصلح هذه القائمة: {why}.</translation>
    </message>
    <message>
        <source>This rule stands after the default line. Put it before.</source>
        <comment>after-default</comment>
        <translation>هذه القاعدة بعد السطر الافتراضي. ضعها قبله.</translation>
    </message>
    <message>
        <source>Write “if unavailable: block”, “if unavailable: default” or “if unavailable: direct”.</source>
        <comment>bad-fallback</comment>
        <translation>اكتب «if unavailable: block» أو «if unavailable: default» أو «if unavailable: direct».</translation>
    </message>
    <message>
        <source>{count} more lines can&apos;t be honoured.</source>
        <comment>more-problems</comment>
        <translation>ولا يمكن تنفيذ {count} أسطر أخرى.</translation>
    </message>
    <message>
        <source>“if unavailable” has a meaning after “via” in a rule only. Delete it.</source>
        <comment>needless-fallback</comment>
        <translation>لا معنى لـ «if unavailable» إلا بعد «via» في قاعدة. احذفها.</translation>
    </message>
    <message>
        <source>“via” needs a server or a country after it.</source>
        <comment>missing-target</comment>
        <translation>تحتاج «via» إلى خادم أو بلد بعدها.</translation>
    </message>
    <message>
        <source>“{action}” is an action. A list holds destinations only; the rule that names it decides.</source>
        <comment>action-in-list</comment>
        <translation>«{action}» إجراء. القائمة لا تحوي إلا وجهات؛ والقرار للقاعدة التي تسمّيها.</translation>
    </message>
    <message>
        <source>“{address}” has a zone (%), which means nothing in a rule. Write the address without it.</source>
        <comment>zone</comment>
        <translation>في «⁦{address}⁩» نطاق محلي (%) لا معنى له في قاعدة. اكتب العنوان من دونه.</translation>
    </message>
    <message>
        <source>“{address}” is an IPv4 address in IPv6&apos;s clothes. Write {meant}.</source>
        <comment>mapped-address</comment>
        <translation>«⁦{address}⁩» عنوان IPv4 في ثوب IPv6. اكتب {meant}.</translation>
    </message>
    <message>
        <source>“{address}” is not an IP address, a CIDR or a range.</source>
        <comment>bad-address</comment>
        <translation>«⁦{address}⁩» ليس عنوان IP ولا CIDR ولا مدى.</translation>
    </message>
    <message>
        <source>“{address}” is not the beginning of a network. Did you mean {meant}?</source>
        <comment>host-bits</comment>
        <translation>«⁦{address}⁩» ليس بداية شبكة. هل قصدت {meant}؟</translation>
    </message>
    <message>
        <source>“{destination}” contradicts line {other}, which wins because it comes first.</source>
        <comment>contradictory</comment>
        <translation>«⁦{destination}⁩» تناقض السطر ⁦{other}⁩ الذي يغلب لأنه يسبقها.</translation>
    </message>
    <message>
        <source>“{destination}” never matches: line {other} (“{other_destination}”) takes its traffic first.</source>
        <comment>shadowed</comment>
        <translation>«⁦{destination}⁩» لا تنطبق أبدًا: السطر ⁦{other}⁩ («⁦{other_destination}⁩») يأخذ حركتها قبلها.</translation>
    </message>
    <message>
        <source>“{destination}” says again what line {other} says.</source>
        <comment>duplicate</comment>
        <translation>«⁦{destination}⁩» تكرر ما يقوله السطر ⁦{other}⁩.</translation>
    </message>
    <message>
        <source>“{name}” is no site: it holds every site whose name ends in it.</source>
        <comment>public-suffix</comment>
        <translation>«{name}» ليس موقعًا: يشمل كل موقع ينتهي اسمه به.</translation>
    </message>
    <message>
        <source>“{name}” is not a name that a site can have.</source>
        <comment>bad-name</comment>
        <translation>«{name}» ليس اسمًا يمكن أن يحمله موقع.</translation>
    </message>
    <message>
        <source>“{option}:” is there twice.</source>
        <comment>repeated-option</comment>
        <translation>«⁦{option}⁩:» موجودة مرتين.</translation>
    </message>
    <message>
        <source>“{port}” is not a port (1 to 65535) or a range of ports.</source>
        <comment>bad-port</comment>
        <translation>«{port}» ليس منفذًا (1 إلى 65535) ولا مدى منافذ.</translation>
    </message>
    <message>
        <source>“{what}” is honoured in part: {why}.</source>
        <comment>meaning-changed</comment>
        <translation>يُنفَّذ «{what}» جزئيًا: {why}.</translation>
    </message>
    <message>
        <source>“{word}” can&apos;t be part of a server&apos;s or a country&apos;s name.</source>
        <comment>bad-target</comment>
        <translation>لا يمكن أن تكون «⁦{word}⁩» جزءًا من اسم خادم أو بلد.</translation>
    </message>
    <message>
        <source>“{word}” means nothing here. Actions are “via SERVER”, “direct” and “block”.</source>
        <comment>unknown-word</comment>
        <translation>لا معنى لـ «⁦{word}⁩» هنا. الإجراءات هي «via SERVER» و«direct» و«block».</translation>
    </message>
</context>
<context>
    <name>RuleRowView</name>
    <message>
        <source>Edit rule {number}: {rule}</source>
        <translation>تعديل القاعدة {number}: ⁦{rule}⁩</translation>
    </message>
    <message>
        <source>Move rule {number}: {rule} (drag, or Alt and an arrow)</source>
        <translation>نقل القاعدة {number}: ⁦{rule}⁩ (بالسحب، أو Alt مع سهم)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Remove rule {number}: {rule}</source>
        <translation>إزالة القاعدة {number}: ⁦{rule}⁩</translation>
    </message>
    <message>
        <source>Rule {number} in force: {rule}</source>
        <translation>القاعدة {number} سارية: ⁦{rule}⁩</translation>
    </message>
    <message>
        <source>Rule {number}: {rule}</source>
        <translation>القاعدة {number}: ⁦{rule}⁩</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>تعطيل هذه القاعدة</translation>
    </message>
    <message>
        <source>Switch this rule on</source>
        <translation>تفعيل هذه القاعدة</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Direct, outside every tunnel</source>
        <translation>مباشر، خارج كل نفق</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>That holds from the next connection on.</source>
        <translation>يسري ذلك من الاتصال التالي.</translation>
    </message>
    <message>
        <source>That holds now.</source>
        <translation>يسري ذلك الآن.</translation>
    </message>
    <message>
        <source>The conflict is settled.</source>
        <translation>حُسم التعارض.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Through the server you are connected to</source>
        <translation>عبر الخادم الذي أنت متصل به</translation>
    </message>
    <message>
        <source>Through {target}</source>
        <translation>عبر {target}</translation>
    </message>
    <message>
        <source>direct while that is not available</source>
        <translation>مباشر حين لا يتوفر ذلك</translation>
    </message>
    <message>
        <source>like everything else while that is not available</source>
        <translation>مثل كل ما عداها حين لا يتوفر ذلك</translation>
    </message>
    <message>
        <source>only port {ports}</source>
        <translation>المنفذ {ports} فقط</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>A line is wrong, so Maikr can’t put these rules in force. Mend or remove it.</source>
        <translation>أحد الأسطر خاطئ، فلا يستطيع Maikr تطبيق هذه القواعد. أصلحه أو أزِله.</translation>
    </message>
    <message>
        <source>A rule sends a site through a country, direct, or nowhere, for every program on this computer.</source>
        <translation>ترسل القاعدة موقعًا عبر بلد، أو مباشرةً، أو لا إلى مكان، لكل برامج هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>إضافة القاعدة</translation>
    </message>
    <message>
        <source>Added: {line}.</source>
        <translation>أُضيفت: ⁦{line}⁩.</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>For example: {rule}</source>
        <translation>مثلًا: ⁦{rule}⁩</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Reading your rules…</source>
        <translation>جارٍ قراءة قواعدك…</translation>
    </message>
    <message>
        <source>Record a site</source>
        <translation>تسجيل موقع</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Send each site its own way</source>
        <translation>أرسِل كل موقع في طريقه</translation>
    </message>
    <message>
        <source>The first that holds a connection decides.</source>
        <translation>تقرّر أول قاعدة تشمل الاتصال.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What no rule holds goes through the server you are connected to.</source>
        <translation>ما لا تشمله قاعدة يمر عبر الخادم الذي أنت متصل به.</translation>
    </message>
    <message>
        <source>What you typed since is not saved; saved here it becomes another rule.</source>
        <translation>ما كتبته منذ ذلك الحين لم يُحفظ؛ وإن حفظته هنا صار قاعدة أخرى.</translation>
    </message>
    <message>
        <source>Where everything else goes is changed.</source>
        <translation>تغيّرت وجهة كل ما عدا ذلك.</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>قواعدك</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Beginning the test…</source>
        <translation>جارٍ بدء الاختبار…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>تقدّم الاختبار</translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>Save data…</source>
        <translation>حفظ البيانات…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>حفظ القيم في جدول</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>حفظ المنحنى صورةً</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم ⁦{file}⁩.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SendSwitch</name>
    <message>
        <source>Send usage reports</source>
        <translation>إرسال تقارير الاستخدام</translation>
    </message>
    <message>
        <source>Without them nothing of your use is told, and what you use meanwhile never is.</source>
        <translation>من دونها لا يُبلَّغ شيء عن استخدامك، وما تستخدمه في الأثناء لا يُبلَّغ أبدًا.</translation>
    </message>
    <message>
        <source>Your account has usage reports agreed, so they can’t be switched off here.</source>
        <translation>حسابك موافق على تقارير الاستخدام، فلا يمكن تعطيلها هنا.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect to {place}</source>
        <translation>الاتصال بـ {place}</translation>
    </message>
</context>
<context>
    <name>ServerDelegate</name>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
</context>
<context>
    <name>ServerFacts</name>
    <message>
        <source>{servers}. The best of them for you is {best}.</source>
        <translation>‏{servers}. أفضلها لك هو {best}.</translation>
    </message>
</context>
<context>
    <name>ServerMap</name>
    <message>
        <source>Closer</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>العالم كله</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>All servers</source>
        <translation>كل الخوادم</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضّلة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
</context>
<context>
    <name>ServerState</name>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Fetching the servers…</source>
        <translation>جارٍ جلب الخوادم…</translation>
    </message>
    <message>
        <source>Maikr can’t be reached, so this list may be out of date. It was fetched {age}.</source>
        <translation>تعذّر الوصول إلى Maikr، فقد تكون هذه القائمة قديمة. جُلبت {age}.</translation>
    </message>
    <message>
        <source>Measured {age}</source>
        <translation>قيست {age}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>No server matches “{query}”</source>
        <translation>لا خادم يطابق «{query}»</translation>
    </message>
    <message>
        <source>Not measured in this network yet</source>
        <translation>لم تُقَس بعد في هذه الشبكة</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>There are no servers</source>
        <translation>لا توجد خوادم</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Try a country or a larger city nearby.</source>
        <translation>جرّب بلدًا أو مدينة أكبر قريبة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
</context>
<context>
    <name>ServerWhy</name>
    <message>
        <source>As fast as the fastest: {reasons}.</source>
        <translation>بسرعة الأسرع: {reasons}.</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}.</source>
        <translation>الأسرع لك: {reasons}.</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}. A page takes {gap} longer through the next, {next}.</source>
        <translation>الأسرع لك: {reasons}. تستغرق الصفحة عبر التالي، {next}، مدة أطول بمقدار {gap}.</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}. {next} is just as good.</source>
        <translation>الأسرع لك: {reasons}. و{next} مثله.</translation>
    </message>
    <message>
        <source>It answered no probe: it may be down, or may not be reached from this network.</source>
        <translation>لم يستجب لأي مسبار: قد يكون متعطلًا أو لا يُوصل إليه من هذه الشبكة.</translation>
    </message>
    <message>
        <source>No server was measured yet: this is the least busy one.</source>
        <translation>لم يُقَس أي خادم بعد: هذا أقلها ازدحامًا.</translation>
    </message>
    <message>
        <source>Not measured yet, so nobody knows how fast it is for you.</source>
        <translation>لم يُقَس بعد، فلا أحد يعلم مدى سرعته لك.</translation>
    </message>
    <message>
        <source>no probe lost</source>
        <translation>لم يُفقد أي مسبار</translation>
    </message>
    <message>
        <source>{part} busy</source>
        <translation>مزدحم {part}</translation>
    </message>
    <message>
        <source>{part} of probes lost</source>
        <translation>فُقد {part} من المسابير</translation>
    </message>
    <message>
        <source>{reasons}. A page takes {gap} longer than through the fastest, {first}.</source>
        <translation>‏{reasons}. تستغرق الصفحة مدة أطول بمقدار {gap} من الأسرع، {first}.</translation>
    </message>
    <message>
        <source>{rtt} away</source>
        <translation>على بُعد {rtt}</translation>
    </message>
    <message>
        <source>{speed} Mbit/s when you tested it</source>
        <translation>‏{speed} Mbit/s في اختبارك</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n مدينة</numerusform>
            <numerusform>مدينة واحدة</numerusform>
            <numerusform>مدينتين</numerusform>
            <numerusform>%n مدن</numerusform>
            <numerusform>%n مدينة</numerusform>
            <numerusform>%n مدينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n خادم</numerusform>
            <numerusform>خادم واحد</numerusform>
            <numerusform>خادمان</numerusform>
            <numerusform>%n خوادم</numerusform>
            <numerusform>%n خادمًا</numerusform>
            <numerusform>%n خادم</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>One server</source>
        <translation>خادم واحد</translation>
    </message>
    <message numerus="yes">
        <source>Your last of %n speed tests: {speed} ({age}).</source>
        <translation>
            <numerusform>آخر اختبارات السرعة ({age}) من %n: {speed}.</numerusform>
            <numerusform>آخر اختبار سرعة لك ({age}): {speed}.</numerusform>
            <numerusform>آخر اختبارَي سرعة لك ({age}): {speed}.</numerusform>
            <numerusform>آخر %n اختبارات سرعة لك ({age}): {speed}.</numerusform>
            <numerusform>آخر %n اختبار سرعة لك ({age}): {speed}.</numerusform>
            <numerusform>آخر %n اختبار سرعة لك ({age}): {speed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your speed test: {speed} ({age}).</source>
        <translation>اختبار سرعتك: {speed} ({age}).</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>موسّع</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>from {rtt}</source>
        <translation>من {rtt}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>measured {age}</source>
        <translation>قيس {age}</translation>
    </message>
    <message>
        <source>spread {value}</source>
        <translation>التشتت {value}</translation>
    </message>
    <message>
        <source>{down} Mbit/s down</source>
        <translation>‏{down} Mbit/s تنزيلًا</translation>
    </message>
    <message>
        <source>{down}, {up} up</source>
        <translation>‏{down}، {up} رفعًا</translation>
    </message>
    <message>
        <source>{part} lost · {age}</source>
        <translation>فُقد {part} · {age}</translation>
    </message>
    <message>
        <source>{part} of probes lost</source>
        <translation>فُقد {part} من المسابير</translation>
    </message>
    <message>
        <source>{servers} in {cities}</source>
        <translation>‏{servers} في {cities}</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <translation>‏{value} م‌ث</translation>
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
        <translation>السماح بالقياس</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Refresh the list and measure again</source>
        <translation>تحديث القائمة والقياس مجددًا</translation>
    </message>
    <message>
        <source>Search city or country</source>
        <translation>ابحث عن مدينة أو بلد</translation>
    </message>
    <message>
        <source>Search servers</source>
        <translation>البحث في الخوادم</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Servers are not measured, because you switched that off.</source>
        <translation>لا تُقاس الخوادم لأنك عطّلت ذلك.</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>الترتيب مجددًا</translation>
    </message>
    <message>
        <source>This view can’t be kept: it holds until Maikr is closed. {remedy}</source>
        <translation>لا يمكن حفظ طريقة العرض هذه: تبقى حتى يُغلق Maikr. {remedy}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Connect when Maikr starts</source>
        <translation>الاتصال عند تشغيل Maikr</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Disconnect when I log out or shut down</source>
        <translation>قطع الاتصال عند خروجي من النظام أو إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Each lets exactly the packets pass that its rules name. Look at them first.</source>
        <translation>يمرّر كل منها الحزم التي تسمّيها قواعده تمامًا. انظر فيها أولًا.</translation>
    </message>
    <message>
        <source>Else the tunnel stays up without you, and comes back after a restart.</source>
        <translation>وإلا يبقى النفق قائمًا من دونك ويعود بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Else what a changed rule concerns starts anew by its new way at once.</source>
        <translation>وإلا يبدأ ما تخصه القاعدة المتغيّرة من جديد في طريقه الجديد فورًا.</translation>
    </message>
    <message>
        <source>Empty: the VPN server’s own. Or up to 8 addresses such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net, asked through the tunnel from the next connection on.</source>
        <translation>فارغ: خوادم خادم VPN نفسه. أو حتى 8 عناوين مثل 9.9.9.9 أو tls://9.9.9.9#dns.quad9.net، تُسأل عبر النفق من الاتصال التالي.</translation>
    </message>
    <message>
        <source>Hours until this computer gets a new key</source>
        <translation>الساعات حتى يحصل هذا الحاسوب على مفتاح جديد</translation>
    </message>
    <message>
        <source>How long the command maikr connect waits before it gives its answer: 1 to 600.</source>
        <translation>كم ينتظر الأمر maikr connect قبل أن يجيب: من 1 إلى 600.</translation>
    </message>
    <message>
        <source>How old its key may become before it is renewed, without a break: 1 to 720.</source>
        <translation>العمر الذي يمكن أن يبلغه مفتاحه قبل تجديده دون انقطاع: من 1 إلى 720.</translation>
    </message>
    <message>
        <source>Leave open connections alone when a rule changes</source>
        <translation>ترك الاتصالات المفتوحة حين تتغيّر قاعدة</translation>
    </message>
    <message>
        <source>Name servers (DNS)</source>
        <translation>خوادم الأسماء (DNS)</translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation>الأسماء والمفاتيح</translation>
    </message>
    <message>
        <source>Notice sign-in pages of hotels and trains</source>
        <translation>التنبّه لصفحات الدخول في الفنادق والقطارات</translation>
    </message>
    <message>
        <source>Other software beside the tunnel</source>
        <translation>برامج أخرى بجانب النفق</translation>
    </message>
    <message>
        <source>Printers, files and devices at home stay within reach beside the tunnel.</source>
        <translation>تبقى الطابعات والملفات والأجهزة في المنزل في المتناول بجانب النفق.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Reach the local network</source>
        <translation>الوصول إلى الشبكة المحلية</translation>
    </message>
    <message>
        <source>Seconds to wait for a tunnel</source>
        <translation>ثواني انتظار النفق</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>To the server you used last, or the best one, once this program is started.</source>
        <translation>بآخر خادم استخدمته أو بالأفضل، حالما يُشغَّل هذا البرنامج.</translation>
    </message>
    <message>
        <source>Virtual machines (libvirt)</source>
        <translation>أجهزة افتراضية (libvirt)</translation>
    </message>
    <message>
        <source>When no server answers, one plain question without anything about you finds it out.</source>
        <translation>حين لا يستجيب خادم، يكشف ذلك سؤال بسيط لا شيء فيه عنك.</translation>
    </message>
    <message>
        <source>Work VPN</source>
        <translation>‏VPN العمل</translation>
    </message>
    <message>
        <source>how long reports are kept, in days</source>
        <translation>مدة الاحتفاظ بالتقارير بالأيام</translation>
    </message>
    <message>
        <source>it is a whole number from 1 to {most}</source>
        <translation>هو عدد صحيح من 1 إلى {most}</translation>
    </message>
    <message>
        <source>the age of a key in hours</source>
        <translation>عمر المفتاح بالساعات</translation>
    </message>
    <message>
        <source>the wait in seconds</source>
        <translation>الانتظار بالثواني</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Maikr’s server</source>
        <translation>خادم Maikr</translation>
    </message>
    <message>
        <source>Most data to use</source>
        <translation>أقصى بيانات للاستخدام</translation>
    </message>
    <message>
        <source>Test against</source>
        <translation>الاختبار مع</translation>
    </message>
    <message>
        <source>Test the tunnel</source>
        <translation>اختبار النفق</translation>
    </message>
    <message>
        <source>Test without Maikr</source>
        <translation>الاختبار من دون Maikr</translation>
    </message>
    <message>
        <source>Uses up to about {data}, half of it each way, and takes up to {count} seconds.</source>
        <translation>يستخدم حتى نحو {data}، نصفها في كل اتجاه، ويستغرق حتى {count} ثانية.</translation>
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
        <translation>جارٍ سؤال حسابك عن قواعده…</translation>
    </message>
    <message>
        <source>Kept on this computer; your account gets it when it can be reached.</source>
        <translation>محفوظة على هذا الحاسوب؛ ويتلقاها حسابك حين يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Your account and this computer have the same rules.</source>
        <translation>لحسابك ولهذا الحاسوب القواعد نفسها.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>An e-mail address and a password are all we ask for.</source>
        <translation>عنوان بريد إلكتروني وكلمة مرور، هذا كل ما نطلبه.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>أنشئ حسابك</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>لديّ حساب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Tell me about news and offers</source>
        <translation>أخبروني بالأخبار والعروض</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze for %Ln minutes</source>
        <translation>
            <numerusform>إيقاف مؤقت لمدة %Ln دقيقة</numerusform>
            <numerusform>إيقاف مؤقت لدقيقة واحدة</numerusform>
            <numerusform>إيقاف مؤقت لدقيقتين</numerusform>
            <numerusform>إيقاف مؤقت لمدة %Ln دقائق</numerusform>
            <numerusform>إيقاف مؤقت لمدة %Ln دقيقة</numerusform>
            <numerusform>إيقاف مؤقت لمدة %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozeRow</name>
    <message>
        <source>Keep it locked down</source>
        <translation>إبقاء الإغلاق</translation>
    </message>
    <message>
        <source>Lockdown is on. Let traffic out all the same?</source>
        <translation>الإغلاق التام مفعّل. هل تُخرج الحركة رغم ذلك؟</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>إيقاف مؤقت لمدة</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>A speed test goes through the tunnel, and there is none. Connect first, then test.</source>
        <translation>يمر اختبار السرعة عبر النفق، ولا نفق الآن. اتصل أولًا ثم اختبر.</translation>
    </message>
    <message>
        <source>A test without Maikr leaves in clear, so it needs you to be disconnected. Disconnect, then test.</source>
        <translation>الاختبار من دون Maikr يخرج دون تشفير، فيجب أن تكون غير متصل. اقطع الاتصال ثم اختبر.</translation>
    </message>
    <message>
        <source>Another user is using Maikr</source>
        <translation>مستخدم آخر يستخدم Maikr</translation>
    </message>
    <message>
        <source>Asking Maikr’s service how things are.</source>
        <translation>جارٍ سؤال خدمة Maikr عن الحال.</translation>
    </message>
    <message>
        <source>Connect first, then test the tunnel. What your own connection does without Maikr can be tested now.</source>
        <translation>اتصل أولًا ثم اختبر النفق. يمكن اختبار اتصالك أنت من دون Maikr الآن.</translation>
    </message>
    <message>
        <source>Connecting to {place}…</source>
        <translation>جارٍ الاتصال بـ {place}…</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>البيانات المستخدمة</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>جارٍ قطع الاتصال…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Download in the middle: best at {best} ({fast}), slowest at {worst} ({slow}).</source>
        <translation>وسيط التنزيل: الأفضل عند {best} ({fast})، والأبطأ عند {worst} ({slow}).</translation>
    </message>
    <message>
        <source>Download spread</source>
        <translation>تشتت التنزيل</translation>
    </message>
    <message>
        <source>Download, upload, latency while idle and under load. To test without Maikr, disconnect.</source>
        <translation>التنزيل والرفع وزمن الاستجابة في الخمول وتحت الحمل. للاختبار من دون Maikr اقطع الاتصال.</translation>
    </message>
    <message>
        <source>Earlier tests are below. To test again, start the service: the page Home says how.</source>
        <translation>الاختبارات السابقة في الأسفل. للاختبار مجددًا شغّل الخدمة: تبيّن الصفحة الرئيسية كيف.</translation>
    </message>
    <message>
        <source>End the snooze, then test the tunnel. Your own connection without Maikr can be tested now.</source>
        <translation>أنهِ الإيقاف المؤقت ثم اختبر النفق. يمكن اختبار اتصالك أنت من دون Maikr الآن.</translation>
    </message>
    <message>
        <source>Fastest for you: {place} ({reasons}).</source>
        <translation>الأسرع لك: {place} ({reasons}).</translation>
    </message>
    <message>
        <source>Idle latency</source>
        <translation>زمن الاستجابة في الخمول</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>التذبذب</translation>
    </message>
    <message>
        <source>Latency under load</source>
        <translation>زمن الاستجابة تحت الحمل</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>مغلق تمامًا</translation>
    </message>
    <message>
        <source>Maikr’s server</source>
        <translation>خادم Maikr</translation>
    </message>
    <message>
        <source>Maikr’s server, with speedtest-cli</source>
        <translation>خادم Maikr، بواسطة speedtest-cli</translation>
    </message>
    <message>
        <source>Maikr’s service is not running</source>
        <translation>خدمة Maikr لا تعمل</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Measuring how far servers are is switched off. Switch it on below, then measure.</source>
        <translation>قياس بُعد الخوادم معطّل. فعّله في الأسفل ثم قِس.</translation>
    </message>
    <message>
        <source>Measuring latency while nothing else goes on…</source>
        <translation>جارٍ قياس زمن الاستجابة في الخمول…</translation>
    </message>
    <message>
        <source>Measuring the download…</source>
        <translation>جارٍ قياس التنزيل…</translation>
    </message>
    <message>
        <source>Measuring the upload…</source>
        <translation>جارٍ قياس الرفع…</translation>
    </message>
    <message>
        <source>Next comes {place}, where a page takes {time} more.</source>
        <translation>يليه {place}، حيث تستغرق الصفحة مدة أطول بمقدار {time}.</translation>
    </message>
    <message>
        <source>Next comes {place}, which is just as good.</source>
        <translation>يليه {place}، وهو مثله.</translation>
    </message>
    <message>
        <source>No speed test to show yet.</source>
        <translation>لا اختبار سرعة لإظهاره بعد.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Nothing leaves this computer without a tunnel. Connect first, then test.</source>
        <translation>لا يغادر هذا الحاسوب شيء من دون نفق. اتصل أولًا ثم اختبر.</translation>
    </message>
    <message>
        <source>Nothing was transferred yet.</source>
        <translation>لم يُنقل شيء بعد.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Open its sign-in page on the page Home first, then test.</source>
        <translation>افتح أولًا صفحة دخولها من الصفحة الرئيسية ثم اختبر.</translation>
    </message>
    <message>
        <source>Protected, but offline</source>
        <translation>محمي، لكن دون إنترنت</translation>
    </message>
    <message>
        <source>See to that first, on the page Home. Then test.</source>
        <translation>عالج ذلك أولًا في الصفحة الرئيسية. ثم اختبر.</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>سجّل الدخول في هذه الشبكة</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Speed by hour of day</source>
        <translation>السرعة حسب ساعة اليوم</translation>
    </message>
    <message>
        <source>Speed during the test</source>
        <translation>السرعة أثناء الاختبار</translation>
    </message>
    <message>
        <source>Speed tests over time</source>
        <translation>اختبارات السرعة عبر الزمن</translation>
    </message>
    <message>
        <source>Tests: {count}.</source>
        <translation>الاختبارات: {count}.</translation>
    </message>
    <message>
        <source>The tunnel to {place}</source>
        <translation>النفق إلى {place}</translation>
    </message>
    <message>
        <source>The tunnel was lost during the test, so the rest of it was not measured. Wait until you are connected again, then test again.</source>
        <translation>فُقد النفق أثناء الاختبار، فلم يُقَس باقيه. انتظر حتى تتصل من جديد ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Their tunnel can’t be tested from here. Connect once they disconnect or log off.</source>
        <translation>لا يمكن اختبار نفقه من هنا. اتصل حالما يقطع اتصاله أو يخرج.</translation>
    </message>
    <message>
        <source>There is no tunnel to test now. Wait until it is back, or choose another server.</source>
        <translation>لا نفق لاختباره الآن. انتظر حتى يعود أو اختر خادمًا آخر.</translation>
    </message>
    <message>
        <source>This result is not complete.</source>
        <translation>هذه النتيجة غير كاملة.</translation>
    </message>
    <message>
        <source>This server offers no speed test of its own. Test against speedtest.net, or connect to another server.</source>
        <translation>لا يقدّم هذا الخادم اختبار سرعة خاصًا به. اختبر مع speedtest.net أو اتصل بخادم آخر.</translation>
    </message>
    <message>
        <source>Through the tunnel to {server}, {when}, against {against}.</source>
        <translation>عبر النفق إلى {server}، {when}، مع {against}.</translation>
    </message>
    <message>
        <source>Too little was transferred to tell the speed. Test again, and allow more data.</source>
        <translation>نُقل القليل جدًا فلا تُعرف السرعة. أعد الاختبار واسمح ببيانات أكثر.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>Upload spread</source>
        <translation>تشتت الرفع</translation>
    </message>
    <message>
        <source>Wait a moment: then your own connection can be tested.</source>
        <translation>انتظر لحظة: ثم يمكن اختبار اتصالك أنت.</translation>
    </message>
    <message>
        <source>Wait until the tunnel is up, then test it.</source>
        <translation>انتظر حتى يقوم النفق ثم اختبره.</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>من دون Maikr</translation>
    </message>
    <message>
        <source>Without Maikr, {when}, against {against}.</source>
        <translation>من دون Maikr، {when}، مع {against}.</translation>
    </message>
    <message>
        <source>You are NOT protected</source>
        <translation>أنت غير محمي</translation>
    </message>
    <message>
        <source>You cancelled the test, so nothing of it was kept. Test again whenever you like.</source>
        <translation>ألغيت الاختبار فلم يُحفظ منه شيء. أعده متى شئت.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>م‌ث</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
    <message>
        <source>speedtest.net</source>
        <translation>speedtest.net</translation>
    </message>
    <message>
        <source>speedtest.net could not be tested ({why}). Try again later, or test against Maikr’s server.</source>
        <translation>تعذّر اختبار speedtest.net ({why}). أعد المحاولة لاحقًا أو اختبر مع خادم Maikr.</translation>
    </message>
    <message>
        <source>spread {spread}</source>
        <translation>التشتت {spread}</translation>
    </message>
    <message>
        <source>{hour}: {name} {speed}</source>
        <translation>{hour}: {name} {speed}</translation>
    </message>
    <message>
        <source>{name} between {low} and {high}.</source>
        <translation>‏{name} بين {low} و{high}.</translation>
    </message>
    <message>
        <source>{name} {low} to {high}, in the middle {middle}, last {last}.</source>
        <translation>‏{name} من {low} إلى {high}، الوسيط {middle}، والأخير {last}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>⁦{number} GB⁩</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>⁦{number} MB⁩</translation>
    </message>
    <message>
        <source>{number} Mbit/s</source>
        <translation>⁦{number} Mbit/s⁩</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>‏{number} م‌ث</translation>
    </message>
    <message>
        <source>{part} busy</source>
        <translation>مزدحم {part}</translation>
    </message>
    <message>
        <source>{part} lost</source>
        <translation>فُقد {part}</translation>
    </message>
    <message>
        <source>{said}, of a test that did not end</source>
        <translation>‏{said}، من اختبار لم يكتمل</translation>
    </message>
    <message>
        <source>{said}, spread {spread}</source>
        <translation>‏{said}، التشتت {spread}</translation>
    </message>
    <message>
        <source>{speed} when you tested it</source>
        <translation>‏{speed} في اختبارك</translation>
    </message>
    <message>
        <source>{through}, {when}: download {down}, upload {up}, latency {idle}, under load {loaded}.</source>
        <translation>‏{through}، {when}: التنزيل {down}، الرفع {up}، زمن الاستجابة {idle}، تحت الحمل {loaded}.</translation>
    </message>
    <message>
        <source>{time} away</source>
        <translation>على بُعد {time}</translation>
    </message>
    <message>
        <source>{when}, {through}: {name} {speed}</source>
        <translation>‏{when}، {through}: {name} {speed}</translation>
    </message>
</context>
<context>
    <name>SpeedPage</name>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>In the tray, without a window. With “Connect when Maikr starts” you are protected from then on.</source>
        <translation>في شريط النظام دون نافذة. مع «الاتصال عند تشغيل Maikr» تكون محميًا منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Start Maikr when I log in</source>
        <translation>تشغيل Maikr عند دخولي إلى الحاسوب</translation>
    </message>
</context>
<context>
    <name>SubscriptionCard</name>
    <message>
        <source>No browser could be started. The page is at {address}</source>
        <translation>تعذّر تشغيل أي متصفح. الصفحة على العنوان ⁦{address}⁩</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>الفتح في المتصفح</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>الاشتراك</translation>
    </message>
    <message>
        <source>What you pay, and until when, is on your account’s page on the web. Maikr opens it in your browser and tells it nothing about you: you sign in there.</source>
        <translation>ما تدفعه، وإلى متى، تجده في صفحة حسابك على الويب. يفتحها Maikr في متصفحك ولا يخبرها بشيء عنك: تسجّل الدخول هناك.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Added: {rule}.</source>
        <translation>أُضيفت: ⁦{rule}⁩.</translation>
    </message>
    <message>
        <source>Rules taken in: {count}.</source>
        <translation>القواعد المأخوذة: {count}.</translation>
    </message>
    <message>
        <source>Write “via” and a server or country, or direct, or block.</source>
        <translation>اكتب «via» مع خادم أو بلد، أو direct، أو block.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>المُلصَق</translation>
    </message>
    <message>
        <source>“default {theirs}” is not added: your “default {ours}” stays, unless you replace all.</source>
        <translation>لا يُضاف ⁦default {theirs}⁩: يبقى سطرك ⁦default {ours}⁩ ما لم تستبدل الكل.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Anywhere in the window: Ctrl and + or −, and Ctrl and 0 for the usual size.</source>
        <translation>في أي مكان من النافذة: Ctrl مع + أو −، وCtrl مع 0 للحجم المعتاد.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>حجم النص: {percent}%</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>In the last minute at most {down} down and {up} up.</source>
        <translation>في الدقيقة الأخيرة {down} تنزيلًا و{up} رفعًا على الأكثر.</translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation>‏{amount}/ث</translation>
    </message>
</context>
<context>
    <name>TrafficRow</name>
    <message>
        <source>Traffic of the last minute</source>
        <translation>حركة الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>{rate} down</source>
        <translation>‏{rate} تنزيلًا</translation>
    </message>
    <message>
        <source>{rate} up</source>
        <translation>‏{rate} رفعًا</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>After trouble, and when a snooze is over.</source>
        <translation>بعد المشكلات، وحين ينتهي الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>Also when you are not protected, and when a network wants you to sign in.</source>
        <translation>وكذلك حين لا تكون محميًا، وحين تطلب شبكة تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Another VPN or a firewall in the way, for example.</source>
        <translation>مثل VPN آخر أو جدار ناري يعترض الطريق.</translation>
    </message>
    <message>
        <source>Closing the window leaves Maikr in the tray.</source>
        <translation>إغلاق النافذة يُبقي Maikr في شريط النظام.</translation>
    </message>
    <message>
        <source>Never about what you did yourself a moment ago.</source>
        <translation>ليس أبدًا عمّا فعلته بنفسك قبل لحظة.</translation>
    </message>
    <message>
        <source>On arrival at a network, as you chose for it above.</source>
        <translation>عند الوصول إلى شبكة، كما اخترت لها أعلاه.</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>إظهار الإشعارات</translation>
    </message>
    <message>
        <source>The command line, for example, or another person at this computer.</source>
        <translation>مثل سطر الأوامر أو شخص آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window quits Maikr, and no notifications are shown.</source>
        <translation>ليس لسطح المكتب هذا شريط نظام، فإغلاق النافذة يُنهي Maikr، ولا تظهر إشعارات.</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>شريط النظام والإشعارات</translation>
    </message>
    <message>
        <source>When Maikr connects or disconnects by itself</source>
        <translation>حين يتصل Maikr أو يقطع الاتصال من تلقاء نفسه</translation>
    </message>
    <message>
        <source>When another program ends or snoozes the tunnel</source>
        <translation>حين يُنهي برنامج آخر النفق أو يوقفه مؤقتًا</translation>
    </message>
    <message>
        <source>When protection is back</source>
        <translation>حين تعود الحماية</translation>
    </message>
    <message>
        <source>When something is wrong although you are connected</source>
        <translation>حين يكون هناك خطأ مع أنك متصل</translation>
    </message>
    <message>
        <source>When the tunnel is lost</source>
        <translation>حين يُفقد النفق</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Best server</source>
        <translation>أفضل خادم</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضّلة</translation>
    </message>
    <message>
        <source>Open Maikr</source>
        <translation>فتح Maikr</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>فتح صفحة الدخول</translation>
    </message>
    <message>
        <source>Quick connect</source>
        <translation>اتصال سريع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>الخوادم الأخيرة</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Snooze despite lockdown</source>
        <translation>إيقاف مؤقت رغم الإغلاق التام</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>أمر ما يحتاج إلى انتباهك…</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Best server</source>
        <translation>أفضل خادم</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضّلة</translation>
    </message>
    <message>
        <source>Open Maikr</source>
        <translation>فتح Maikr</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>فتح صفحة الدخول</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>الخوادم الأخيرة</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>أمر ما يحتاج إلى انتباهك…</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Speed test</source>
        <translation>اختبار السرعة</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <source>Another user is using Maikr</source>
        <translation>مستخدم آخر يستخدم Maikr</translation>
    </message>
    <message>
        <source>Asking Maikr’s service how things are.</source>
        <translation>جارٍ سؤال خدمة Maikr عن الحال.</translation>
    </message>
    <message>
        <source>Blocked since the computer’s start</source>
        <translation>محظور منذ بدء تشغيل الحاسوب</translation>
    </message>
    <message>
        <source>Building a tunnel to {place}.</source>
        <translation>جارٍ بناء نفق إلى {place}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choosing a server…</source>
        <translation>جارٍ اختيار خادم…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Disconnect and go online without protection</source>
        <translation>قطع الاتصال واستخدام الإنترنت دون حماية</translation>
    </message>
    <message>
        <source>Disconnect for good</source>
        <translation>قطع الاتصال نهائيًا</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>جارٍ قطع الاتصال…</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاؤه الآن</translation>
    </message>
    <message>
        <source>Everything you do goes through the tunnel.</source>
        <translation>كل ما تفعله يمر عبر النفق.</translation>
    </message>
    <message>
        <source>Going back to your own internet connection.</source>
        <translation>جارٍ العودة إلى اتصالك أنت بالإنترنت.</translation>
    </message>
    <message>
        <source>It lets nothing through until you have signed in on its page. All else stays blocked meanwhile.</source>
        <translation>لا تمرّر شيئًا حتى تسجّل الدخول في صفحتها. يبقى كل ما عداها محظورًا أثناء ذلك.</translation>
    </message>
    <message>
        <source>Lockdown is on, but does not hold yet: traffic goes out without Maikr.</source>
        <translation>الإغلاق التام مفعّل لكنه غير سارٍ بعد: تخرج حركة من دون Maikr.</translation>
    </message>
    <message>
        <source>Lockdown is on: nothing leaves this computer until you connect.</source>
        <translation>الإغلاق التام مفعّل: لا يغادر هذا الحاسوب شيء حتى تتصل.</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>مغلق تمامًا</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر مجددًا</translation>
    </message>
    <message>
        <source>Maikr’s service can’t be used</source>
        <translation>لا يمكن استخدام خدمة Maikr</translation>
    </message>
    <message>
        <source>Maikr’s service is not running</source>
        <translation>خدمة Maikr لا تعمل</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the tunnel is back.</source>
        <translation>لا يغادر هذا الحاسوب شيء حتى يعود النفق.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Only what your rules name goes through a server. All else goes out without Maikr, as they say.</source>
        <translation>لا يمر عبر خادم إلا ما تسمّيه قواعدك. يخرج كل ما عداه من دون Maikr، كما تقول.</translation>
    </message>
    <message>
        <source>Partly protected</source>
        <translation>محمي جزئيًا</translation>
    </message>
    <message>
        <source>Protected, but offline</source>
        <translation>محمي، لكن دون إنترنت</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>سجّل الدخول في هذه الشبكة</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Snoozing until {time}</source>
        <translation>إيقاف مؤقت حتى {time}</translation>
    </message>
    <message>
        <source>Their tunnel protects everybody on this computer.</source>
        <translation>نفقه يحمي الجميع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Waiting for {place} to answer. Try {attempt}.</source>
        <translation>بانتظار استجابة {place}. المحاولة {attempt}.</translation>
    </message>
    <message>
        <source>You are NOT protected</source>
        <translation>أنت غير محمي</translation>
    </message>
    <message>
        <source>You are protected</source>
        <translation>أنت محمي</translation>
    </message>
    <message>
        <source>You can connect once they disconnect or log off.</source>
        <translation>يمكنك الاتصال حالما يقطع اتصاله أو يخرج.</translation>
    </message>
    <message>
        <source>Your traffic goes out without Maikr until then. Then all is as before.</source>
        <translation>تخرج حركتك من دون Maikr حتى ذلك الحين. ثم يعود كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Your traffic may be leaving outside a tunnel.</source>
        <translation>قد تخرج حركتك خارج أي نفق.</translation>
    </message>
    <message>
        <source>Your traffic may be leaving outside the tunnel.</source>
        <translation>قد تخرج حركتك خارج النفق.</translation>
    </message>
    <message>
        <source>Your traffic uses your own internet connection.</source>
        <translation>تستخدم حركتك اتصالك أنت بالإنترنت.</translation>
    </message>
</context>
<context>
    <name>Unhonoured</name>
    <message numerus="yes">
        <source>And %Ln more lines that can’t be honoured.</source>
        <translation>
            <numerusform>لا أسطر أخرى متعذّرة التنفيذ.</numerusform>
            <numerusform>وسطر واحد آخر لا يمكن تنفيذه.</numerusform>
            <numerusform>وسطران آخران لا يمكن تنفيذهما.</numerusform>
            <numerusform>و%Ln أسطر أخرى لا يمكن تنفيذها.</numerusform>
            <numerusform>و%Ln سطرًا آخر لا يمكن تنفيذها.</numerusform>
            <numerusform>و%Ln سطر آخر لا يمكن تنفيذها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>السطر ⁦{line}⁩: {why}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Forget it and sign in again</source>
        <translation>نسيانه وتسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Unlock your sign-in</source>
        <translation>افتح تسجيل دخولك</translation>
    </message>
    <message>
        <source>Your sign-in is kept where only your passphrase, or your system’s keyring, opens it.</source>
        <translation>تسجيل دخولك محفوظ حيث لا تفتحه إلا عبارة السر الخاصة بك أو سلسلة مفاتيح نظامك.</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Check your e-mail</source>
        <translation>انظر في بريدك</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>We sent you a code of ten letters and digits. It can take a minute to arrive.</source>
        <translation>أرسلنا إليك رمزًا من عشرة أحرف وأرقام. قد يستغرق وصوله دقيقة.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>For port {ports}, rule {number} decides.</source>
        <translation>للمنفذ {ports} تقرّر القاعدة {number}.</translation>
    </message>
    <message>
        <source>It is refused, and nobody is asked where it is.</source>
        <translation>يُرفض، ولا يُسأل أحد عن مكانه.</translation>
    </message>
    <message>
        <source>No rule holds it, so it goes where everything else does.</source>
        <translation>لا تشمله قاعدة، فيذهب حيث يذهب كل ما عداه.</translation>
    </message>
    <message>
        <source>No tunnel is up, so no rule is in force right now.</source>
        <translation>لا نفق الآن، فلا قاعدة سارية.</translation>
    </message>
    <message>
        <source>Nobody asked for this name yet; the rule applies when somebody does.</source>
        <translation>لم يسأل أحد عن هذا الاسم بعد؛ وتسري القاعدة حين يسأل أحد.</translation>
    </message>
    <message>
        <source>Port {ports} goes where everything else does.</source>
        <translation>المنفذ {ports} يذهب حيث يذهب كل ما عداه.</translation>
    </message>
    <message>
        <source>Right now {address}: {ways}</source>
        <translation>الآن ⁦{address}⁩: {ways}</translation>
    </message>
    <message>
        <source>Rule {number} is the first that holds it: “{text}”.</source>
        <translation>القاعدة {number} أول ما يشمله: «⁦{text}⁩».</translation>
    </message>
    <message>
        <source>What happens right now is not known. {problem}</source>
        <translation>لا يُعرف ما يحدث الآن. {problem}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>blocked, because {server} is down</source>
        <translation>محظور لأن {server} متعطّل</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>ports {first} to {last} {way}</source>
        <translation>المنافذ {first} إلى {last} {way}</translation>
    </message>
    <message>
        <source>the tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <source>through {server}</source>
        <translation>عبر {server}</translation>
    </message>
    <message>
        <source>through {server}, which is connecting</source>
        <translation>عبر {server} الذي يتصل الآن</translation>
    </message>
</context>
<context>
    <name>WhereBox</name>
    <message>
        <source>A site, an address or a link</source>
        <translation>موقع أو عنوان أو رابط</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>اعرف</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Where would this go?</source>
        <translation>إلى أين يذهب هذا؟</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مزدحم</translation>
    </message>
    <message>
        <source>Load unknown</source>
        <translation>الحمل غير معروف</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how Qt writes a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how Qt writes a day</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>⁦{count} B⁩</translation>
    </message>
    <message>
        <source>{days} d {clock}</source>
        <translation>‏{days} يوم {clock}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏{day}، {time}</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Arrow keys go from place to place, plus and minus change the scale.</source>
        <translation>تنتقل أسهم لوحة المفاتيح من مكان إلى آخر، ويغيّر زائد وناقص المقياس.</translation>
    </message>
    <message>
        <source>Map of the servers</source>
        <translation>خريطة الخوادم</translation>
    </message>
</context>
<context>
    <name>WrongRowView</name>
    <message>
        <source>Line {number} is no rule</source>
        <translation>السطر {number} ليس قاعدة</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>إزالة السطر</translation>
    </message>
    <message>
        <source>Save line</source>
        <translation>حفظ السطر</translation>
    </message>
</context>
</TS>
