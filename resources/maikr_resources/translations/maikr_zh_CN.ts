<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>服务器或国家</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>去向</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Choose how Maikr’s window looks.</source>
        <translation>选择 Maikr 窗口的外观。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Nothing in the window moves by itself. Without this, Maikr does as the system asks.</source>
        <translation>窗口中没有任何内容会自行移动。否则 Maikr 按系统的要求处理。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>AvatarRow</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>PNG and JPEG pictures</source>
        <translation>PNG 和 JPEG 图片</translation>
    </message>
    <message>
        <source>PNG or JPEG. Only the pixels are sent, not where or when it was taken.</source>
        <translation>PNG 或 JPEG。只发送像素，不发送拍摄地点和时间。</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除头像</translation>
    </message>
</context>
<context>
    <name>BundlesCard</name>
    <message>
        <source>All the names of a well-known site, to be sent its way by one rule.</source>
        <translation>一个知名网站的所有名称，用一条规则就能送上同一条路。</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>创建规则</translation>
    </message>
    <message>
        <source>Make a rule of {bundle}</source>
        <translation>用 {bundle} 创建规则</translation>
    </message>
    <message>
        <source>Names and addresses: {count}</source>
        <translation>名称和地址：{count}</translation>
    </message>
</context>
<context>
    <name>CheckKinds</name>
    <message>
        <source>Account</source>
        <comment>account</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Background service</source>
        <comment>daemon</comment>
        <translation>后台服务</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>clock</comment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Disk space</source>
        <comment>disk</comment>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Firewall</source>
        <comment>firewall</comment>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>IPv4</source>
        <comment>ipv4</comment>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv4 leak</source>
        <comment>ipv4-leak</comment>
        <translation>IPv4 泄漏</translation>
    </message>
    <message>
        <source>IPv6</source>
        <comment>ipv6</comment>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv6 leak</source>
        <comment>ipv6-leak</comment>
        <translation>IPv6 泄漏</translation>
    </message>
    <message>
        <source>Last sign of life of a server</source>
        <comment>handshakes</comment>
        <translation>服务器最近一次响应</translation>
    </message>
    <message>
        <source>Leak of names</source>
        <comment>name-leak</comment>
        <translation>名称泄漏</translation>
    </message>
    <message>
        <source>Maikr&apos;s service</source>
        <comment>backend</comment>
        <translation>Maikr 的服务</translation>
    </message>
    <message>
        <source>Names of sites</source>
        <comment>names</comment>
        <translation>网站名称</translation>
    </message>
    <message>
        <source>Other programs</source>
        <comment>in-the-way</comment>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Programs that Maikr needs</source>
        <comment>programs</comment>
        <translation>Maikr 需要的程序</translation>
    </message>
    <message>
        <source>Routes and network devices</source>
        <comment>routes</comment>
        <translation>路由和网络设备</translation>
    </message>
    <message>
        <source>Safe place for the sign-in</source>
        <comment>keyring</comment>
        <translation>保存登录信息的安全位置</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source> What was skipped can be checked once you are connected.</source>
        <translation>跳过的项目可在连接后检查。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} checks found something wrong on {when}. Each says what to do.</source>
        <translation>
            <numerusform>{all} 项检查中有 %Ln 项在 {when} 发现问题，每项都说明了该怎么做。</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Nothing is wrong, as of {when}.</source>
        <translation>截至 {when}，一切正常。</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有问题</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Looks whether anything leaks, is in the way or is out of order.</source>
        <translation>检查是否有泄漏、妨碍或异常。</translation>
    </message>
    <message>
        <source>Protection checks</source>
        <translation>保护检查</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>The two were tested against different servers. For a fair comparison test both against {net}.</source>
        <translation>两者是针对不同服务器测试的。要公平比较，请都针对 {net} 测试。</translation>
    </message>
    <message>
        <source>There are not both yet: a whole test of the tunnel, and one without Maikr. For the second, disconnect and press “Test without Maikr”; then connect and test the tunnel.</source>
        <translation>还没有两种测试：一次完整的隧道测试和一次不用 Maikr 的测试。要做后者，请断开连接并按“不用 Maikr 测试”；然后连接并测试隧道。</translation>
    </message>
    <message>
        <source>With and without Maikr</source>
        <translation>使用与不用 Maikr</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Through {place}</source>
        <translation>经由 {place}</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>不用 Maikr</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both versions are kept, and the first is in force until you choose.</source>
        <translation>两个版本都已保留，在你选择之前以第一个为准。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两个都保留</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>保留第一个</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>保留第二个</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>Two devices changed the same rules</source>
        <translation>两台设备修改了相同的规则</translation>
    </message>
    <message>
        <source>without this line</source>
        <translation>没有这一行</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agree and continue</source>
        <translation>同意并继续</translation>
    </message>
    <message>
        <source>Back to the short list</source>
        <translation>返回简短列表</translation>
    </message>
    <message>
        <source>Fetching the policy…</source>
        <translation>正在获取隐私政策…</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>Privacy policy, version {version} of {date}.</source>
        <translation>隐私政策，版本 {version}，{date}。</translation>
    </message>
    <message>
        <source>Read the whole policy</source>
        <translation>阅读完整政策</translation>
    </message>
    <message>
        <source>Six things about each sign-in, and no seventh:</source>
        <translation>每次登录记录六项，没有第七项：</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What Maikr keeps about you</source>
        <translation>Maikr 保存关于你的哪些信息</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>A fault in Maikr</source>
        <translation>Maikr 中的错误</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Quit Maikr</source>
        <translation>退出 Maikr</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved as {file}, readable for you only. Nothing was sent.</source>
        <translation>已保存为 {file}，只有你能读取。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Something in Maikr went wrong</source>
        <translation>Maikr 出了问题</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Your tunnel is not affected: Maikr’s service keeps it. What you did last may not have worked; try it again. If this comes back, save the report and send it to Maikr’s developers. Nothing is sent by itself.</source>
        <translation>你的隧道不受影响：由 Maikr 的服务维持。你刚才的操作可能没有成功；请重试。如果再次出现，请保存报告并发送给 Maikr 的开发者。不会自动发送任何内容。</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
</context>
<context>
    <name>DefaultRow</name>
    <message>
        <source>Connected server</source>
        <translation>已连接的服务器</translation>
    </message>
    <message>
        <source>Edit where everything else goes</source>
        <translation>编辑其他流量的去向</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他所有流量</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>服务器或国家</translation>
    </message>
    <message>
        <source>Where everything else goes</source>
        <translation>其他流量的去向</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Added {when} · key {key}…</source>
        <translation>添加于 {when} · 密钥 {key}…</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>另一台设备</translation>
    </message>
    <message>
        <source>It can’t connect any more until someone signs in there. A tunnel that it has now breaks off, and that computer is offline until Maikr is disconnected there.</source>
        <translation>在有人在那里登录之前，它无法再连接。它现有的隧道会中断，那台电脑将保持离线，直到在那里断开 Maikr。</translation>
    </message>
    <message>
        <source>Maikr renews it by itself, without a break in the tunnel; this does so at once.</source>
        <translation>Maikr 会自动更新密钥，不会中断隧道；这里可立即更新。</translation>
    </message>
    <message>
        <source>New key now</source>
        <translation>立即换新密钥</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the device added {when}</source>
        <translation>移除添加于 {when} 的设备</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>是，移除</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Every computer you signed in on has a key of its own. Remove what you no longer use.</source>
        <translation>你登录过的每台电脑都有自己的密钥。请移除不再使用的设备。</translation>
    </message>
    <message>
        <source>This computer has a new key, and the old one is ended.</source>
        <translation>这台电脑有了新密钥，旧密钥已失效。</translation>
    </message>
    <message>
        <source>This computer has a new key. The old one is ended as soon as the tunnel has moved to it.</source>
        <translation>这台电脑有了新密钥。隧道切换到新密钥后，旧密钥即失效。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsCard</name>
    <message>
        <source>Gather anew</source>
        <translation>重新收集</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>保存问题报告</translation>
    </message>
    <message>
        <source>Saved as {file}, readable for you only. Nothing was sent.</source>
        <translation>已保存为 {file}，只有你能读取。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>The problem report</source>
        <translation>问题报告内容</translation>
    </message>
    <message>
        <source>What helps to find a fault: versions, settings and logs, without names, addresses or keys. Nothing is sent; read it, save it, and pass it on if you like.</source>
        <translation>有助于查找故障的内容：版本、设置和日志，不含名称、地址或密钥。不会发送任何内容；你可以阅读、保存，并在愿意时转交他人。</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Write one site or address here, and nothing else.</source>
        <translation>请在这里只写一个网站或地址。</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Looking for your sign-in…</source>
        <translation>正在查找你的登录信息…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>这需要一点时间。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ExitsCard</name>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rules lead to</source>
        <translation>你的规则通往</translation>
    </message>
    <message>
        <source>{place}: connected</source>
        <translation>{place}：已连接</translation>
    </message>
    <message>
        <source>{place}: connecting…</source>
        <translation>{place}：正在连接…</translation>
    </message>
    <message>
        <source>{place}: does not answer</source>
        <translation>{place}：没有回应</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>The same rules for another computer, or for another program.</source>
        <translation>把相同的规则用在另一台电脑或另一个程序上。</translation>
    </message>
    <message>
        <source>Your rules in that form</source>
        <translation>该格式的规则</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>How good the connection to each server was</source>
        <translation>与各服务器的连接质量</translation>
    </message>
    <message>
        <source>How many bytes went up and down</source>
        <translation>上传和下载了多少字节</translation>
    </message>
    <message>
        <source>Never: the sites you visit, what you look up or send, your own address, or your device.</source>
        <translation>绝不保存：你访问的网站、查询或发送的内容、你自己的地址或你的设备。</translation>
    </message>
    <message>
        <source>The Maikr address you appeared under</source>
        <translation>你对外显示的 Maikr 地址</translation>
    </message>
    <message>
        <source>The sites in your own rule list, as you wrote them</source>
        <translation>你自己规则列表中的网站，按你所写</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>你的登录时间</translation>
    </message>
    <message>
        <source>Which Maikr servers you used</source>
        <translation>你使用了哪些 Maikr 服务器</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>把验证码发给我</translation>
    </message>
    <message>
        <source>We mail you a code with which you set a new one.</source>
        <translation>我们会用邮件发给你一个验证码，用它设置新密码。</translation>
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
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Made for</source>
        <translation>适用程序</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Checks whether your protection holds, and shows every report that Maikr gets about your use, word for word. A report holds six things and never which sites you visit.</source>
        <translation>检查你的保护是否有效，并逐字显示 Maikr 收到的每份使用情况报告。报告包含六项内容，绝不包含你访问的网站。</translation>
    </message>
    <message>
        <source>Every place you can appear from, with how busy its server is. Press Enter or double-click to connect, and the star keeps a place among your favourites.</source>
        <translation>你可以显示的所有地点，以及其服务器的繁忙程度。按 Enter 或双击即可连接，星标可把地点加入收藏。</translation>
    </message>
    <message>
        <source>How Maikr connects, what may leave without the tunnel, and how this window looks. A change holds at once; there is nothing to save.</source>
        <translation>Maikr 如何连接、哪些流量可以不经隧道外出，以及此窗口的外观。更改立即生效，无需保存。</translation>
    </message>
    <message>
        <source>How far away each server is, and how fast your connection is through the tunnel. A test says what it will cost in data before it starts.</source>
        <translation>各服务器的距离，以及你经由隧道的连接速度。测试开始前会说明将消耗多少流量。</translation>
    </message>
    <message>
        <source>Rules send a site through a country, past the tunnel, or nowhere; the first that matches decides. Type an address above to see where it would go and why.</source>
        <translation>规则让网站经由某个国家、绕过隧道或不通；由第一条匹配的规则决定。在上面输入地址，即可查看它会走哪里以及原因。</translation>
    </message>
    <message>
        <source>The large button connects you through Maikr or ends it, and the words below say whether you are protected. The place below it is where sites see you; press it to choose another.</source>
        <translation>大按钮用于通过 Maikr 连接或断开，下面的文字说明你是否受到保护。再下面是网站看到你所在的地点；按它可选择其他地点。</translation>
    </message>
    <message>
        <source>What is this page for?</source>
        <translation>此页面的用途是什么？</translation>
    </message>
    <message>
        <source>Who is signed in, and on which computers. Remove a computer that you no longer use, or sign out of this one.</source>
        <translation>谁已登录，以及在哪些电脑上。可移除不再使用的电脑，或在这台电脑上退出登录。</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Contradicts rule {number}, which wins because it comes first.</source>
        <translation>与规则 {number} 矛盾，后者排在前面，因此生效。</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Never matches: rule {number} ({other}) takes its traffic first.</source>
        <translation>永远不会匹配：规则 {number}（{other}）先接管了它的流量。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Says again what rule {number} says.</source>
        <translation>与规则 {number} 重复。</translation>
    </message>
    <message>
        <source>Sort rules</source>
        <translation>规则排序</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>All tests</source>
        <translation>全部测试</translation>
    </message>
    <message>
        <source>By hour of day</source>
        <translation>按时段</translation>
    </message>
    <message>
        <source>Earlier speed tests</source>
        <translation>以往的速度测试</translation>
    </message>
    <message>
        <source>No speed test was made yet. The first one appears here once it is done.</source>
        <translation>还没有做过速度测试。第一次测试完成后会显示在这里。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>Reading earlier tests…</source>
        <translation>正在读取以往的测试…</translation>
    </message>
    <message>
        <source>Show the tests of</source>
        <translation>显示测试</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>不用 Maikr</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Address sites see</source>
        <translation>网站看到的地址</translation>
    </message>
    <message>
        <source>Best server for you</source>
        <translation>最适合你的服务器</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>更换地点</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose a place yourself</source>
        <translation>自己选择地点</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Last used. Change place</source>
        <translation>上次使用。更换地点</translation>
    </message>
    <message>
        <source>Least busy now. Choose a place yourself</source>
        <translation>目前最空闲。自己选择地点</translation>
    </message>
    <message>
        <source>Type this in a terminal</source>
        <translation>在终端中输入</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Add after my rules</source>
        <translation>添加到我的规则之后</translation>
    </message>
    <message>
        <source>Add as one rule</source>
        <translation>作为一条规则添加</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Programs read a list like “{name}” each in their own way. Which one is it made for?</source>
        <translation>各程序对“{name}”这样的列表有各自的读法。它是为哪个程序写的？</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Replace my rules</source>
        <translation>替换我的规则</translation>
    </message>
    <message>
        <source>Rules of Maikr, Clash or Surge, or any list of sites. You see what would come before it does.</source>
        <translation>Maikr、Clash 或 Surge 的规则，或任何网站列表。导入前你可以先查看内容。</translation>
    </message>
    <message>
        <source>Rules that would come from “{name}”: {count}</source>
        <translation>将从“{name}”得到的规则：{count}</translation>
    </message>
    <message>
        <source>Take what I copied</source>
        <translation>使用我复制的内容</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>将要导入的内容</translation>
    </message>
    <message>
        <source>“{name}” is a list of sites and addresses ({count}). Where shall they go?</source>
        <translation>“{name}”是网站和地址列表（{count}）。它们该去哪里？</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Keep my sign-in</source>
        <translation>保存我的登录信息</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Without a keyring, Maikr can keep your sign-in in a file that only your passphrase opens.</source>
        <translation>没有密钥环时，Maikr 可以把登录信息保存在只有你的口令才能打开的文件中。</translation>
    </message>
</context>
<context>
    <name>KeptHereCard</name>
    <message>
        <source>Days to keep sent reports</source>
        <translation>已发送报告的保留天数</translation>
    </message>
    <message>
        <source>Forget what was counted</source>
        <translation>清除已统计的数据</translation>
    </message>
    <message>
        <source>Forgotten. Counting begins at nothing.</source>
        <translation>已清除。从零开始统计。</translation>
    </message>
    <message>
        <source>How much went through each server, by day. What no report has told of it yet, none ever will.</source>
        <translation>按天记录经过每台服务器的数据量。尚未上报的部分将永远不会上报。</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>保存在这台电脑上</translation>
    </message>
    <message>
        <source>Older ones are removed from this computer: 1 to {most}.</source>
        <translation>更早的报告会从这台电脑上删除：1 到 {most}。</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>已统计的数据</translation>
    </message>
    <message>
        <source>Yes, forget it all</source>
        <translation>是，全部清除</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Latency</name>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>延迟随时间的变化</translation>
    </message>
    <message>
        <source>Measurements: {count}.</source>
        <translation>测量次数：{count}。</translation>
    </message>
    <message>
        <source>Not measured yet: {count}.</source>
        <translation>尚未测量：{count}。</translation>
    </message>
    <message>
        <source>Nothing was measured in this network yet. Measure now: it takes a few small packets to each.</source>
        <translation>在这个网络中还没有测量过。立即测量：只需向每台服务器发送几个小数据包。</translation>
    </message>
    <message>
        <source>Oldest figure: {age}.</source>
        <translation>最早的数值：{age}。</translation>
    </message>
    <message>
        <source>Servers that answered: {count}.</source>
        <translation>已应答的服务器：{count}。</translation>
    </message>
    <message>
        <source>Without an answer: {count}.</source>
        <translation>无应答：{count}。</translation>
    </message>
    <message>
        <source>{low} to {high}, in the middle {middle}, last {last}.</source>
        <translation>{low} 到 {high}，中位数 {middle}，最近一次 {last}。</translation>
    </message>
    <message>
        <source>The nearest is {place}, {time} away.</source>
        <translation>最近的是 {place}，{time}。</translation>
    </message>
</context>
<context>
    <name>LatencyCard</name>
    <message>
        <source>A bar is the median of what was answered; half of the answers lie between its two marks.</source>
        <translation>条形为应答的中位数；一半的应答位于两个标记之间。</translation>
    </message>
    <message>
        <source>Asking the servers: {done} of {all} done…</source>
        <translation>正在询问服务器：已完成 {done}/{all}…</translation>
    </message>
    <message>
        <source>Latency of all servers</source>
        <translation>所有服务器的延迟</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>再次测量</translation>
    </message>
    <message>
        <source>Measure how far servers are</source>
        <translation>测量服务器的距离</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>立即测量</translation>
    </message>
    <message>
        <source>Most loss</source>
        <translation>丢包最多</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Now and then, and at a press: a few small packets to each server, past the tunnel.</source>
        <translation>不时或在按下时：在隧道之外向每台服务器发送几个小数据包。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Reading the list of servers…</source>
        <translation>正在读取服务器列表…</translation>
    </message>
    <message>
        <source>Servers measured</source>
        <translation>已测量的服务器</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Steadiest</source>
        <translation>最稳定</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>LatencyView</name>
    <message>
        <source>Latency of all servers</source>
        <translation>所有服务器的延迟</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>From then on your traffic leaves without protection.</source>
        <translation>此后你的流量将在没有保护的情况下传出。</translation>
    </message>
    <message>
        <source>Lockdown stays on: nothing leaves this computer, and nobody can sign in, until it is off.</source>
        <translation>锁定模式保持开启：在关闭它之前，任何数据都不会离开这台电脑，也无法登录。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out now?</source>
        <translation>现在退出登录吗？</translation>
    </message>
    <message>
        <source>Sign out of this computer</source>
        <translation>在这台电脑上退出登录</translation>
    </message>
    <message>
        <source>The tunnel ends, your account loses this device, and your sign-in and your rules leave this computer: the account keeps the rules. Your settings and the reports that were sent stay here.</source>
        <translation>隧道将结束，你的账户会移除此设备，你的登录信息和规则会从这台电脑上删除：规则保留在账户中。你的设置和已发送的报告留在这里。</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>是，退出登录</translation>
    </message>
</context>
<context>
    <name>LinkDesk</name>
    <message>
        <source>A web page or another program asks for this. If you connect, all your traffic goes through that server.</source>
        <translation>这是某个网页或其他程序的请求。如果连接，你的所有流量都将经由该服务器。</translation>
    </message>
    <message>
        <source>Connect to {place} ({name})?</source>
        <translation>连接到 {place}（{name}）吗？</translation>
    </message>
    <message>
        <source>It asks for a server that Maikr doesn’t know. Nothing was changed.</source>
        <translation>它请求的服务器 Maikr 不认识。没有更改任何内容。</translation>
    </message>
    <message>
        <source>It asks for something that Maikr doesn’t do. Nothing was changed.</source>
        <translation>它请求的操作 Maikr 不支持。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Maikr can’t follow this link</source>
        <translation>Maikr 无法打开此链接</translation>
    </message>
    <message>
        <source>You are not signed in, so nothing was changed. Sign in, then open it again.</source>
        <translation>你没有登录，因此没有更改任何内容。请登录后再次打开。</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link for Maikr</source>
        <translation>Maikr 的链接</translation>
    </message>
    <message>
        <source>Another link came meanwhile and was left out. Open it again if you want it.</source>
        <translation>期间又来了一个链接，已被忽略。如果需要，请再次打开它。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不做任何操作</translation>
    </message>
</context>
<context>
    <name>LockdownSwitch</name>
    <message>
        <source>Lockdown</source>
        <translation>锁定模式</translation>
    </message>
    <message>
        <source>Not known: Maikr’s service is not running.</source>
        <translation>未知：Maikr 的服务没有运行。</translation>
    </message>
    <message>
        <source>Without a tunnel nothing leaves this computer, for all its users, from its start on. Switching it on while you are not connected takes you offline at once.</source>
        <translation>没有隧道时，任何流量都不会离开这台电脑，对所有用户生效，从开机起就生效。未连接时开启会立即断网。</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>MapPlaces</name>
    <message>
        <source>Enter connects</source>
        <translation>按 Enter 连接</translation>
    </message>
    <message>
        <source>Enter shows them apart</source>
        <translation>按 Enter 分开显示</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message numerus="yes">
        <source>{city} and %Ln more cities</source>
        <translation>
            <numerusform>{city} 等另外 %Ln 个城市</numerusform>
        </translation>
    </message>
    <message>
        <source>{city} and {other}</source>
        <translation>{city}和{other}</translation>
    </message>
</context>
<context>
    <name>NetworkHere</name>
    <message>
        <source>Asking which network this is.</source>
        <translation>正在查询这是哪个网络。</translation>
    </message>
    <message>
        <source>It asks NetworkManager, which is not at work here. So nothing is done on arrival anywhere.</source>
        <translation>Maikr 会询问 NetworkManager，但它没有在这里运行。因此到达任何网络时都不会执行操作。</translation>
    </message>
    <message>
        <source>Maikr can’t tell which network this is</source>
        <translation>Maikr 无法判断这是哪个网络</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>Not trusted, and it can’t be: its router can’t be recognised.</source>
        <translation>不受信任，也无法信任：无法识别它的路由器。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>不再信任</translation>
    </message>
    <message>
        <source>Stop trusting {network}</source>
        <translation>不再信任 {network}</translation>
    </message>
    <message>
        <source>This computer is in none right now.</source>
        <translation>这台电脑目前未连接任何网络。</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>信任此网络</translation>
    </message>
    <message>
        <source>Trust {network}</source>
        <translation>信任 {network}</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>受信任</translation>
    </message>
</context>
<context>
    <name>NetworksCard</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不执行操作</translation>
    </message>
    <message>
        <source>Lockdown is on, and holds everywhere: Maikr disconnects at no network by itself.</source>
        <translation>锁定模式已开启，并且处处有效：Maikr 不会在任何网络上自行断开。</translation>
    </message>
    <message>
        <source>Maikr can connect or disconnect by itself when you arrive at a network, once: what you do there afterwards stays. One you trust is recognised by its name and its router’s hardware address; someone determined can copy both.</source>
        <translation>到达某个网络时，Maikr 可以自行连接或断开，且只做一次：你之后在那里的操作会保持不变。受信任的网络通过其名称和路由器的硬件地址来识别；有心人可以仿造这两者。</translation>
    </message>
    <message>
        <source>Network · router {router}</source>
        <translation>网络 · 路由器 {router}</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Networks you trust</source>
        <translation>你信任的网络</translation>
    </message>
    <message>
        <source>None yet. Trust one while you are there.</source>
        <translation>还没有。请在连接到某个网络时信任它。</translation>
    </message>
    <message>
        <source>On arrival at a network you trust</source>
        <translation>到达你信任的网络时</translation>
    </message>
    <message>
        <source>On arrival at any other network</source>
        <translation>到达其他任何网络时</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Stop trusting {network}</source>
        <translation>不再信任 {network}</translation>
    </message>
    <message>
        <source>Wi-Fi · router {router}</source>
        <translation>Wi-Fi · 路由器 {router}</translation>
    </message>
    <message>
        <source>Wired · router {router}</source>
        <translation>有线 · 路由器 {router}</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Another program ended the tunnel.</source>
        <translation>另一个程序结束了隧道。</translation>
    </message>
    <message>
        <source>Another program ended the tunnel. Nothing leaves: lockdown is on.</source>
        <translation>另一个程序结束了隧道。没有流量外出：锁定模式已开启。</translation>
    </message>
    <message>
        <source>Another program snoozed the protection.</source>
        <translation>另一个程序暂停了保护。</translation>
    </message>
    <message>
        <source>Connected, but something needs your attention</source>
        <translation>已连接，但有事项需要你注意</translation>
    </message>
    <message>
        <source>Press here to sign in again.</source>
        <translation>点击此处重新登录。</translation>
    </message>
    <message>
        <source>Maikr connects, as you chose in Settings.</source>
        <translation>Maikr 正在连接，正如你在设置中所选。</translation>
    </message>
    <message>
        <source>Maikr disconnects, as you chose in Settings.</source>
        <translation>Maikr 正在断开，正如你在设置中所选。</translation>
    </message>
    <message>
        <source>The snooze is over: Maikr protects you again.</source>
        <translation>暂停结束：Maikr 重新保护你。</translation>
    </message>
    <message>
        <source>The tunnel is back.</source>
        <translation>隧道已恢复。</translation>
    </message>
    <message>
        <source>The tunnel was lost. Nothing leaves until it is back.</source>
        <translation>隧道已中断。恢复之前没有流量外出。</translation>
    </message>
    <message>
        <source>You are in “{network}”, which you trust</source>
        <translation>你在受信任的网络“{network}”中</translation>
    </message>
    <message>
        <source>“{network}” is not a network you trust</source>
        <translation>“{network}”不是你信任的网络</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Keeping your change, here and in your account…</source>
        <translation>正在这里和你的账户中保存更改…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PanelServers</name>
    <message>
        <source>Connect to {place}</source>
        <translation>连接到 {place}</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Your password is changed. Other devices have to sign in again.</source>
        <translation>密码已更改。其他设备需要重新登录。</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>In all networks you were in. It stays on this computer, for a year at most.</source>
        <translation>包括你用过的所有网络。只保存在这台电脑上，最多一年。</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>延迟随时间的变化</translation>
    </message>
    <message>
        <source>No server was measured yet. Each measurement appears here once it is done.</source>
        <translation>还没有测量过服务器。每次测量完成后都会显示在这里。</translation>
    </message>
    <message>
        <source>Reading earlier measurements…</source>
        <translation>正在读取之前的测量…</translation>
    </message>
    <message>
        <source>Show the latency of</source>
        <translation>显示此服务器的延迟</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source> Did you mean {a}?</source>
        <translation>你是想写 {a} 吗？</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 和 IPv6</translation>
    </message>
    <message>
        <source>Maikr has no such rule</source>
        <translation>Maikr 没有这种规则</translation>
    </message>
    <message>
        <source>Maikr looks into no packet</source>
        <translation>Maikr 不查看任何数据包的内容</translation>
    </message>
    <message>
        <source>Maikr&apos;s service did not say what time it is</source>
        <translation>Maikr 的服务没有告知当前时间</translation>
    </message>
    <message>
        <source>Surge&apos;s rules can be read, not written</source>
        <translation>Surge 的规则只能读取，不能写入</translation>
    </message>
    <message>
        <source>a SHA-256 is 64 hexadecimal digits</source>
        <translation>SHA-256 由 64 个十六进制数字组成</translation>
    </message>
    <message>
        <source>a URL that is none: {a}</source>
        <translation>无效的 URL：{a}</translation>
    </message>
    <message>
        <source>a certificate&apos;s name belongs to TLS and HTTPS</source>
        <translation>证书名称只用于 TLS 和 HTTPS</translation>
    </message>
    <message>
        <source>a file that your passphrase opens</source>
        <translation>用你的口令打开的文件</translation>
    </message>
    <message>
        <source>a keyword that no name can hold</source>
        <translation>任何名称都不可能包含的关键词</translation>
    </message>
    <message>
        <source>a list holds sites and addresses only</source>
        <translation>列表只能包含网站和地址</translation>
    </message>
    <message>
        <source>a list&apos;s URL begins with https://</source>
        <translation>列表的 URL 以 https:// 开头</translation>
    </message>
    <message>
        <source>a list&apos;s content is not part of the rules</source>
        <translation>列表的内容不属于规则</translation>
    </message>
    <message>
        <source>a list&apos;s name is lower-case letters, digits, dots, hyphens</source>
        <translation>列表名称由小写字母、数字、点和连字符组成</translation>
    </message>
    <message>
        <source>a path belongs to https</source>
        <translation>路径只用于 https</translation>
    </message>
    <message>
        <source>a rule of Maikr has one destination</source>
        <translation>Maikr 的规则只有一个目标</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for TCP and UDP alike</source>
        <translation>Maikr 的规则对 TCP 和 UDP 同样生效</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for every program</source>
        <translation>Maikr 的规则对所有程序生效</translation>
    </message>
    <message>
        <source>a rule of Maikr holds for every protocol</source>
        <translation>Maikr 的规则对所有协议生效</translation>
    </message>
    <message>
        <source>a target belongs to via, and to nothing else</source>
        <translation>目标只能跟在 via 之后</translation>
    </message>
    <message>
        <source>a target is a printable text of at most {a} characters</source>
        <translation>目标是最多 {a} 个字符的可打印文本</translation>
    </message>
    <message>
        <source>a test packet beside the tunnel was stopped</source>
        <translation>隧道外的测试数据包已被拦下</translation>
    </message>
    <message>
        <source>a zone has no meaning in a rule</source>
        <translation>规则中的区域标识没有意义</translation>
    </message>
    <message>
        <source>action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>全部齐备</translation>
    </message>
    <message>
        <source>an account keeps 256 KB of them at most</source>
        <translation>账户最多保存 256 KB 规则</translation>
    </message>
    <message>
        <source>an address rule of Maikr also holds for names that resolve to the address</source>
        <translation>Maikr 的地址规则也适用于解析到该地址的名称</translation>
    </message>
    <message>
        <source>as Maikr made it</source>
        <translation>与 Maikr 设置的一致</translation>
    </message>
    <message>
        <source>as Maikr made them</source>
        <translation>与 Maikr 设置的一致</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>无法查看</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>disconnecting</source>
        <translation>正在断开</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>it holds names there only once they are resolved</source>
        <translation>在那里，名称解析后才属于它</translation>
    </message>
    <message>
        <source>it holds no destination</source>
        <translation>它不含任何目标</translation>
    </message>
    <message>
        <source>it is a part of a name</source>
        <translation>它是名称的一部分</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>it is not fetched from a URL; import its file by itself</source>
        <translation>它不是从 URL 获取的；请单独导入其文件</translation>
    </message>
    <message>
        <source>it is this machine&apos;s own name</source>
        <translation>它是这台电脑自己的名称</translation>
    </message>
    <message>
        <source>it needs a database of countries</source>
        <translation>它需要国家数据库</translation>
    </message>
    <message>
        <source>it needs a database of networks</source>
        <translation>它需要网络数据库</translation>
    </message>
    <message>
        <source>it needs v2fly&apos;s lists; name one as a list</source>
        <translation>它需要 v2fly 的列表；请把其中一个作为列表</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>没有任何输出</translation>
    </message>
    <message>
        <source>it said something else</source>
        <translation>输出了别的内容</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>用时过长</translation>
    </message>
    <message>
        <source>it was not fetched yet</source>
        <translation>尚未获取</translation>
    </message>
    <message>
        <source>its SHA-256 is {a}, not the pinned one</source>
        <translation>其 SHA-256 为 {a}，与指定的不符</translation>
    </message>
    <message>
        <source>its encoding is {a}</source>
        <translation>其编码为 {a}</translation>
    </message>
    <message>
        <source>its ends are not in order, or not of one family</source>
        <translation>两端顺序不对，或不属于同一类地址</translation>
    </message>
    <message>
        <source>its form is not one of domain, ipcidr and classical in YAML or text</source>
        <translation>其形式不是 YAML 或文本格式的 domain、ipcidr 或 classical</translation>
    </message>
    <message>
        <source>its gzip ends early</source>
        <translation>其 gzip 提前结束</translation>
    </message>
    <message>
        <source>its gzip is damaged</source>
        <translation>其 gzip 已损坏</translation>
    </message>
    <message>
        <source>line 1: no rules</source>
        <translation>第 1 行：没有规则</translation>
    </message>
    <message>
        <source>line 1: not of version {a} to {b}</source>
        <translation>第 1 行：版本不在 {a} 到 {b} 之间</translation>
    </message>
    <message>
        <source>line 1: numbers too long, or too deep</source>
        <translation>第 1 行：数字过长或层级过深</translation>
    </message>
    <message>
        <source>line {a}, column {b}: {c}</source>
        <translation>第 {a} 行第 {b} 列：{c}</translation>
    </message>
    <message>
        <source>line {a}: not a destination in canonical form</source>
        <translation>第 {a} 行：不是规范形式的目标</translation>
    </message>
    <message>
        <source>line {a}: not a text</source>
        <translation>第 {a} 行：不是文本</translation>
    </message>
    <message>
        <source>line {a}: not text in UTF-8</source>
        <translation>第 {a} 行：不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>line {a}: over {b} levels or {c} aliases</source>
        <translation>第 {a} 行：超过 {b} 层或 {c} 个别名</translation>
    </message>
    <message>
        <source>line {a}: over {b} lines</source>
        <translation>第 {a} 行：超过 {b} 行</translation>
    </message>
    <message>
        <source>line {a}: {b}</source>
        <translation>第 {a} 行：{b}</translation>
    </message>
    <message>
        <source>line {a}: {b} is there twice</source>
        <translation>第 {a} 行：{b} 出现了两次</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>more than {a}</source>
        <translation>超过 {a}</translation>
    </message>
    <message>
        <source>more than {a} in one list</source>
        <translation>一个列表中超过 {a} 个</translation>
    </message>
    <message>
        <source>name server</source>
        <translation>名称服务器</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>needs Maikr&apos;s service</source>
        <translation>需要 Maikr 的服务</translation>
    </message>
    <message>
        <source>needs Maikr&apos;s service to compare with</source>
        <translation>需要 Maikr 的服务来比对</translation>
    </message>
    <message>
        <source>neither a site nor an address</source>
        <translation>既不是网站也不是地址</translation>
    </message>
    <message>
        <source>neither one site nor one address</source>
        <translation>既不是单个网站也不是单个地址</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>no destination in it</source>
        <translation>其中没有目标</translation>
    </message>
    <message>
        <source>no name can match it</source>
        <translation>没有名称能与之匹配</translation>
    </message>
    <message>
        <source>no name has a comma there</source>
        <translation>在那里名称不能含逗号</translation>
    </message>
    <message>
        <source>no other VPN</source>
        <translation>没有其他 VPN</translation>
    </message>
    <message>
        <source>no other VPN, no firewall that blocks Maikr</source>
        <translation>没有其他 VPN，也没有妨碍 Maikr 的防火墙</translation>
    </message>
    <message>
        <source>no payload</source>
        <translation>没有 payload</translation>
    </message>
    <message>
        <source>no rule can lead it to {a}</source>
        <translation>没有规则能把它引向 {a}</translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>没有规则</translation>
    </message>
    <message>
        <source>no such kind of entry</source>
        <translation>没有这种条目</translation>
    </message>
    <message>
        <source>none: signed in until Maikr is closed</source>
        <translation>无：登录保持到关闭 Maikr 为止</translation>
    </message>
    <message>
        <source>not TYPE,VALUE</source>
        <translation>不是 TYPE,VALUE</translation>
    </message>
    <message>
        <source>not a domain name in lower-case ASCII</source>
        <translation>不是小写 ASCII 域名</translation>
    </message>
    <message>
        <source>not a path</source>
        <translation>不是路径</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>not as Maikr writes a network: wifi 00:11:22:33:44:55 Name</source>
        <translation>不是 Maikr 书写网络的形式：wifi 00:11:22:33:44:55 名称</translation>
    </message>
    <message>
        <source>not at most {a} networks, each once</source>
        <translation>不是最多 {a} 个各不相同的网络</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>当前未连接</translation>
    </message>
    <message>
        <source>not in order within 1..{a}</source>
        <translation>不在 1..{a} 范围内或顺序不对</translation>
    </message>
    <message>
        <source>not names of servers, each once</source>
        <translation>不是各出现一次的服务器名称</translation>
    </message>
    <message>
        <source>not of {a}</source>
        <translation>不是 {a} 之一</translation>
    </message>
    <message>
        <source>not of {a}, each once</source>
        <translation>不是各出现一次的 {a}</translation>
    </message>
    <message>
        <source>not one of a URL</source>
        <translation>不是带 URL 的列表</translation>
    </message>
    <message>
        <source>not one of {a}</source>
        <translation>不是 {a} 之一</translation>
    </message>
    <message>
        <source>not text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>not the name of a format</source>
        <translation>不是格式名称</translation>
    </message>
    <message>
        <source>not within 1..{a}</source>
        <translation>不在 1..{a} 范围内</translation>
    </message>
    <message>
        <source>nothing to keep: nobody is signed in</source>
        <translation>无需保存：没有人登录</translation>
    </message>
    <message>
        <source>only @attributes and &amp;lists follow an entry</source>
        <translation>条目之后只能跟 @attributes 和 &amp;lists</translation>
    </message>
    <message>
        <source>only https is fetched</source>
        <translation>只通过 https 获取</translation>
    </message>
    <message>
        <source>only list: has a format and a SHA-256</source>
        <translation>只有 list: 有格式和 SHA-256</translation>
    </message>
    <message>
        <source>over {a} bytes</source>
        <translation>超过 {a} 字节</translation>
    </message>
    <message>
        <source>over {a} inclusions</source>
        <translation>超过 {a} 次包含</translation>
    </message>
    <message>
        <source>over {a} lines</source>
        <translation>超过 {a} 行</translation>
    </message>
    <message>
        <source>over {a} redirects</source>
        <translation>超过 {a} 次重定向</translation>
    </message>
    <message>
        <source>parts of names and patterns go into a list only</source>
        <translation>名称片段和模式只能放在列表中</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>pattern: {a}</source>
        <translation>模式：{a}</translation>
    </message>
    <message>
        <source>port not in 1..{a}</source>
        <translation>端口不在 1..{a} 范围内</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>programs differ in what it means</source>
        <translation>各程序对它的理解不同</translation>
    </message>
    <message>
        <source>programs differ in what it means; name the format</source>
        <translation>各程序对它的理解不同；请写明格式</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>可以访问</translation>
    </message>
    <message>
        <source>right</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>running, {a}</source>
        <translation>正在运行，{a}</translation>
    </message>
    <message>
        <source>running, {a}, for another user of this computer, whose tunnel only they can check</source>
        <translation>正在运行，{a}，由这台电脑的另一位用户使用，只有对方能检查其隧道</translation>
    </message>
    <message>
        <source>signed in, and this device is registered</source>
        <translation>已登录，且这台设备已注册</translation>
    </message>
    <message>
        <source>sing-box&apos;s routes can be written, not read; its rule sets are read as lists</source>
        <translation>sing-box 的路由只能写入，不能读取；其规则集作为列表读取</translation>
    </message>
    <message>
        <source>site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>the firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>the rule holds for it only, and a list can&apos;t say so</source>
        <translation>该规则仅对此生效，而列表无法表达这一点</translation>
    </message>
    <message>
        <source>the server sent nothing</source>
        <translation>服务器没有返回内容</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统的密钥环</translation>
    </message>
    <message>
        <source>there is no destination in it</source>
        <translation>其中没有目标</translation>
    </message>
    <message>
        <source>there is no rule {a}</source>
        <translation>没有规则 {a}</translation>
    </message>
    <message>
        <source>there is none called {a}; there are {b}</source>
        <translation>没有名为 {a} 的；现有 {b}</translation>
    </message>
    <message>
        <source>there is one called {a} already; choose another --name</source>
        <translation>已有名为 {a} 的列表；请用 --name 另取名称</translation>
    </message>
    <message>
        <source>this network has no way out for it</source>
        <translation>这个网络没有它的出口</translation>
    </message>
    <message>
        <source>this server has none</source>
        <translation>这台服务器没有</translation>
    </message>
    <message>
        <source>through the tunnel</source>
        <translation>经由隧道</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>what happens while a server is not available is the other program&apos;s to say</source>
        <translation>服务器不可用时的处理由另一个程序决定</translation>
    </message>
    <message>
        <source>without a default line the other program decides</source>
        <translation>没有默认行时由另一个程序决定</translation>
    </message>
    <message>
        <source>your rules let traffic out directly</source>
        <translation>你的规则允许流量直接外出</translation>
    </message>
    <message>
        <source>{a} GB free</source>
        <translation>剩余 {a} GB</translation>
    </message>
    <message>
        <source>{a} can&apos;t be said in a list</source>
        <translation>{a} 不能写在列表中</translation>
    </message>
    <message>
        <source>{a} is no name of a site</source>
        <translation>{a} 不是网站名称</translation>
    </message>
    <message>
        <source>{a} is none, such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net</source>
        <translation>{a} 不是有效的名称服务器，应类似 9.9.9.9 或 tls://9.9.9.9#dns.quad9.net</translation>
    </message>
    <message>
        <source>{a} is not on the public internet</source>
        <translation>{a} 不在公共互联网上</translation>
    </message>
    <message>
        <source>{a} is not there</source>
        <translation>{a} 不存在</translation>
    </message>
    <message>
        <source>{a} minutes</source>
        <translation>{a} 分钟</translation>
    </message>
    <message>
        <source>{a}, line {b}: {c}</source>
        <translation>{a}，第 {b} 行：{c}</translation>
    </message>
    <message>
        <source>{a}, {b} s ago</source>
        <translation>{a}，{b} 秒前</translation>
    </message>
</context>
<context>
    <name>PolicyRow</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use this for {policy}</source>
        <translation>对 {policy} 使用此项</translation>
    </message>
    <message>
        <source>What is “{policy}” here?</source>
        <translation>“{policy}”在这里是什么？</translation>
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
        <translation>页面已关闭。Maikr 会继续尝试连接；如果你还没有登录，请再次打开。</translation>
    </message>
    <message>
        <source>The page was closed: its time is over, or the network is another one. Open it again if you have not signed in yet.</source>
        <translation>页面已被关闭：时间已到，或网络已更换。如果你还没有登录，请再次打开。</translation>
    </message>
    <message>
        <source>You are signed in at this network, and connected.</source>
        <translation>你已登录此网络并已连接。</translation>
    </message>
</context>
<context>
    <name>PortalCard</name>
    <message>
        <source>It opens in a browser of its own, with an empty profile, which alone gets through.</source>
        <translation>它会在单独的浏览器中打开，使用空白配置，只有它能通过。</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>打开登录页面</translation>
    </message>
    <message>
        <source>Opening a browser for the sign-in page…</source>
        <translation>正在为登录页面打开浏览器…</translation>
    </message>
    <message>
        <source>Sign in there. The page closes by itself as soon as you are connected.</source>
        <translation>请在那里登录。连接后页面会自动关闭。</translation>
    </message>
    <message>
        <source>Stays open for</source>
        <translation>剩余开放时间</translation>
    </message>
    <message>
        <source>The sign-in page is open to a program that was started for it elsewhere.</source>
        <translation>登录页面已对在别处为它启动的程序开放。</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No picture</source>
        <translation>没有头像</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>你的头像</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Hide rules</source>
        <translation>隐藏规则</translation>
    </message>
    <message>
        <source>Hide rules of {name}</source>
        <translation>隐藏 {name} 的规则</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Show rules of {name}</source>
        <translation>显示 {name} 的规则</translation>
    </message>
    <message>
        <source>Show rules…</source>
        <translation>显示规则…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Switch {name} off</source>
        <translation>关闭 {name}</translation>
    </message>
    <message>
        <source>Switch {name} on</source>
        <translation>开启 {name}</translation>
    </message>
    <message>
        <source>The firewall’s rules for {name}</source>
        <translation>{name} 的防火墙规则</translation>
    </message>
    <message>
        <source>These are the firewall’s rules, word for word. Questions for names never pass by them.</source>
        <translation>这些就是防火墙规则原文。名称查询绝不会经由它们绕过。</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Private addresses may be reached through your work&apos;s VPN (OpenVPN, openconnect, Cisco, GlobalProtect). Its own packets go through Maikr&apos;s tunnel; public addresses never go through it.</source>
        <comment>work-vpn</comment>
        <translation>可以通过工作 VPN（OpenVPN、openconnect、Cisco、GlobalProtect）访问私有地址。它自己的数据包经由 Maikr 的隧道；公共地址绝不经由它。</translation>
    </message>
    <message>
        <source>This computer and its own Docker containers may reach each other, also while access to the local network is off. Containers reach the internet through the tunnel with or without this.</source>
        <comment>docker</comment>
        <translation>这台电脑和自己的 Docker 容器可以互相访问，关闭本地网络访问时也一样。无论是否开启，容器都经由隧道访问互联网。</translation>
    </message>
    <message>
        <source>This computer and its own virtual machines (libvirt) may reach each other, also while access to the local network is off. Their way to the internet is the tunnel with or without this.</source>
        <comment>libvirt</comment>
        <translation>这台电脑和自己的虚拟机（libvirt）可以互相访问，关闭本地网络访问时也一样。无论是否开启，它们都经由隧道访问互联网。</translation>
    </message>
    <message>
        <source>What may come in unasked:</source>
        <comment>coming</comment>
        <translation>可以主动进来的流量：</translation>
    </message>
    <message>
        <source>What may leave this computer:</source>
        <comment>leaving</comment>
        <translation>可以离开这台电脑的流量：</translation>
    </message>
    <message>
        <source>What your routing rules do not move:</source>
        <comment>unled</comment>
        <translation>你的路由规则不会改道的流量：</translation>
    </message>
    <message>
        <source>Your tailnet may be reached past the tunnel. Tailscale&apos;s own encrypted packets leave outside the tunnel, so your network&apos;s operator sees that you use Tailscale and with whom.</source>
        <comment>tailscale</comment>
        <translation>可以在隧道之外访问你的 tailnet。Tailscale 自己的加密数据包从隧道外发出，因此你的网络运营方能看到你在使用 Tailscale 以及与谁通信。</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>If it were sent now</source>
        <translation>如果现在发送</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>下一份报告</translation>
    </message>
    <message>
        <source>No report was made yet.</source>
        <translation>还没有生成过报告。</translation>
    </message>
    <message>
        <source>Nothing to report now.</source>
        <translation>目前没有可报告的内容。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Refused by Maikr</source>
        <translation>被 Maikr 拒收</translation>
    </message>
    <message>
        <source>Reports are off: none is made.</source>
        <translation>报告已关闭：不会生成报告。</translation>
    </message>
    <message>
        <source>Reports so far</source>
        <translation>以往的报告</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>What a report can hold</source>
        <translation>报告可能包含的内容</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source> as {kept_as}</source>
        <comment>part.aside</comment>
        <translation>，名为 {kept_as}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>part.line</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>A program that is not Maikr&apos;s background service pretends to be it, so nothing was told to it.</source>
        <comment>daemon-impostor.message</comment>
        <translation>有程序冒充 Maikr 的后台服务，因此没有向它透露任何内容。</translation>
    </message>
    <message>
        <source>A sign-in page is opened only while Maikr tries to connect and keeps everything else blocked.</source>
        <comment>portal-not-needed.message</comment>
        <translation>只有在 Maikr 尝试连接并阻止其他流量期间，才会打开登录页面。</translation>
    </message>
    <message>
        <source>A speed test goes through the tunnel, and you are not connected to {server}.</source>
        <comment>speed-not-connected.message</comment>
        <translation>速度测试要经由隧道，而你没有连接到 {server}。</translation>
    </message>
    <message>
        <source>A test packet got past Maikr&apos;s protection ({what}): something may leave without Maikr.</source>
        <comment>leak-seen.message</comment>
        <translation>有测试数据包绕过了 Maikr 的保护（{what}）：可能有流量不经 Maikr 外出。</translation>
    </message>
    <message>
        <source>A test past Maikr leaves in clear, so it runs only while you are disconnected.</source>
        <comment>not-disconnected.message</comment>
        <translation>绕过 Maikr 的测试以明文发出，因此只能在断开连接时进行。</translation>
    </message>
    <message>
        <source>Allow it there; docs/programs-in-the-way.md shows how for each firewall.</source>
        <comment>firewall-in-the-way.remedy</comment>
        <translation>请在那里放行；docs/programs-in-the-way.md 说明了各种防火墙的做法。</translation>
    </message>
    <message>
        <source>Another VPN is on and takes the way to the internet (its network device is {device}).</source>
        <comment>other-vpn.message</comment>
        <translation>另一个 VPN 已开启并占用了互联网出口（其网络设备为 {device}）。</translation>
    </message>
    <message>
        <source>Another firewall ({program}) blocks what Maikr needs ({what}).</source>
        <comment>firewall-in-the-way.message</comment>
        <translation>另一个防火墙（{program}）阻止了 Maikr 所需的内容（{what}）。</translation>
    </message>
    <message>
        <source>Another program ({program}) keeps removing Maikr&apos;s protection; Maikr puts it back each time.</source>
        <comment>protection-fought.message</comment>
        <translation>另一个程序（{program}）不断移除 Maikr 的保护；Maikr 每次都会恢复。</translation>
    </message>
    <message>
        <source>Another user of this computer is using Maikr, for everybody on it.</source>
        <comment>in-use-by-other.message</comment>
        <translation>这台电脑的另一位用户正在使用 Maikr，对所有人生效。</translation>
    </message>
    <message>
        <source>Ask them to disconnect or to log off; an administrator can end it with `sudo maikr disconnect`.</source>
        <comment>in-use-by-other.remedy</comment>
        <translation>请对方断开连接或注销；管理员可以用 `sudo maikr disconnect` 结束。</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to add you to the group `maikr`.</source>
        <comment>not-permitted.remedy</comment>
        <translation>请这台电脑的管理者把你加入 `maikr` 组。</translation>
    </message>
    <message>
        <source>Check both and try again, or ask for a new password.</source>
        <comment>wrong-credentials.remedy</comment>
        <translation>请检查两者后重试，或申请新密码。</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi; Maikr connects again by itself.</source>
        <comment>no-network.remedy</comment>
        <translation>请检查网线或 Wi-Fi；Maikr 会自动重新连接。</translation>
    </message>
    <message>
        <source>Check the newest mail from us and enter its code, or ask for a new one.</source>
        <comment>wrong-code.remedy</comment>
        <translation>请查看我们最新的邮件并输入其中的验证码，或申请新的验证码。</translation>
    </message>
    <message>
        <source>Check what you entered; `maikr --help` shows what is possible.</source>
        <comment>bad-request.remedy</comment>
        <translation>请检查你输入的内容；`maikr --help` 会显示可用的功能。</translation>
    </message>
    <message>
        <source>Check whose they are, and that they can be written to.</source>
        <comment>part.file-closed-remedy</comment>
        <translation>请查看它们属于谁、能否写入。</translation>
    </message>
    <message>
        <source>Check your choices and sign-in; the kept file may help if something is missing.</source>
        <comment>file-damaged.remedy</comment>
        <translation>请检查你的设置和登录；如果缺少内容，保留的文件也许有用。</translation>
    </message>
    <message>
        <source>Check your internet connection and try again in a minute.</source>
        <comment>backend-unreachable.remedy</comment>
        <translation>请检查互联网连接，一分钟后重试。</translation>
    </message>
    <message>
        <source>Check your internet connection and try again.</source>
        <comment>timed-out.remedy</comment>
        <translation>请检查互联网连接后重试。</translation>
    </message>
    <message>
        <source>Check your internet connection, then look again with `maikr servers`.</source>
        <comment>no-servers.remedy</comment>
        <translation>请检查互联网连接，然后用 `maikr servers` 再次查看。</translation>
    </message>
    <message>
        <source>Choose a longer one, of several words for example.</source>
        <comment>weak-password.remedy</comment>
        <translation>请选择更长的密码，例如由几个词组成。</translation>
    </message>
    <message>
        <source>Choose another one, PNG or JPEG, of at most 32 MB.</source>
        <comment>picture-refused.remedy</comment>
        <translation>请选择另一张 PNG 或 JPEG 图片，不超过 32 MB。</translation>
    </message>
    <message>
        <source>Choose another server, or disconnect and connect again.</source>
        <comment>names-silent.remedy</comment>
        <translation>请选择另一台服务器，或断开后重新连接。</translation>
    </message>
    <message>
        <source>Choose another server; we see such mistakes soon.</source>
        <comment>server-malformed.remedy</comment>
        <translation>请选择另一台服务器；我们很快会发现这类错误。</translation>
    </message>
    <message>
        <source>Choose another server; what needs {what} fails meanwhile, but nothing leaks.</source>
        <comment>ip-version-silent.remedy</comment>
        <translation>请选择另一台服务器；期间需要 {what} 的功能会失败，但不会有泄漏。</translation>
    </message>
    <message>
        <source>Close what must stay private, restart your computer and tell us.</source>
        <comment>leak-seen.remedy</comment>
        <translation>请关闭必须保密的内容，重启电脑并告知我们。</translation>
    </message>
    <message>
        <source>Close what must stay private, then connect again or restart your computer.</source>
        <comment>firewall-failed.remedy</comment>
        <translation>请关闭必须保密的内容，然后重新连接或重启电脑。</translation>
    </message>
    <message>
        <source>Connect again, or allow normal traffic with `maikr disconnect`.</source>
        <comment>plan-unreadable.remedy</comment>
        <translation>请重新连接，或用 `maikr disconnect` 允许正常流量。</translation>
    </message>
    <message>
        <source>Connect again, or allow normal traffic with `maikr disconnect`.</source>
        <comment>rules-unreadable.remedy</comment>
        <translation>请重新连接，或用 `maikr disconnect` 允许正常流量。</translation>
    </message>
    <message>
        <source>Connect again; if it happens twice, check your rules with `maikr rules check`.</source>
        <comment>rules-missing.remedy</comment>
        <translation>请重新连接；如果再次发生，请用 `maikr rules check` 检查规则。</translation>
    </message>
    <message>
        <source>Connect first with `maikr connect`.</source>
        <comment>nothing-to-snooze.remedy</comment>
        <translation>请先用 `maikr connect` 连接。</translation>
    </message>
    <message>
        <source>Connect first with `maikr connect`; open the page if no server answers.</source>
        <comment>portal-not-needed.remedy</comment>
        <translation>请先用 `maikr connect` 连接；如果没有服务器应答，再打开页面。</translation>
    </message>
    <message>
        <source>Connect with `maikr connect`, then test again.</source>
        <comment>speed-not-connected.remedy</comment>
        <translation>请用 `maikr connect` 连接，然后再次测试。</translation>
    </message>
    <message>
        <source>Connect with `maikr connect`, then try again.</source>
        <comment>not-connected.remedy</comment>
        <translation>请用 `maikr connect` 连接，然后重试。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <comment>invalid-value.remedy</comment>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>Correct it with `maikr rules edit`; `maikr rules check` shows all of them.</source>
        <comment>rule-refused.remedy</comment>
        <translation>请用 `maikr rules edit` 更正；`maikr rules check` 会显示全部问题。</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <comment>part.erase</comment>
        <translation>请手动删除。</translation>
    </message>
    <message>
        <source>Disconnect with `maikr disconnect`, or test the tunnel: leave `--direct` out.</source>
        <comment>not-disconnected.remedy</comment>
        <translation>请用 `maikr disconnect` 断开，或测试隧道：去掉 `--direct`。</translation>
    </message>
    <message>
        <source>Enter the code we mailed you: `maikr verify CODE`.</source>
        <comment>email-unverified.remedy</comment>
        <translation>请输入我们发给你的验证码：`maikr verify CODE`。</translation>
    </message>
    <message>
        <source>Finish the update by restarting your computer, or install Maikr again.</source>
        <comment>version-skew.remedy</comment>
        <translation>请重启电脑以完成更新，或重新安装 Maikr。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <comment>disk-full.remedy</comment>
        <translation>请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>Free some space: without any Maikr can&apos;t keep what you want.</source>
        <comment>disk-low.remedy</comment>
        <translation>请腾出一些空间：没有空间 Maikr 就无法保存你的内容。</translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open it in your browser first; else update Maikr and try again.</source>
        <comment>backend-nonsense.remedy</comment>
        <translation>如果这个网络有登录页面，请先在浏览器中打开；否则请更新 Maikr 后重试。</translation>
    </message>
    <message>
        <source>If you mean it, say `maikr snooze MINUTES --despite-lockdown`; to end it for good, `maikr lockdown off`.</source>
        <comment>locked-down.remedy</comment>
        <translation>如果确实需要，请输入 `maikr snooze MINUTES --despite-lockdown`；要彻底结束，请输入 `maikr lockdown off`。</translation>
    </message>
    <message>
        <source>Install Firefox or Chromium (not as a snap or flatpak), or name a program: `maikr portal run -- PROGRAM`.</source>
        <comment>no-browser.remedy</comment>
        <translation>请安装 Firefox 或 Chromium（不要用 snap 或 flatpak），或指定程序：`maikr portal run -- PROGRAM`。</translation>
    </message>
    <message>
        <source>Install the package {package} (on Debian and Ubuntu: sudo apt install {package}), then try again.</source>
        <comment>tool-missing.remedy</comment>
        <translation>请安装软件包 {package}（Debian 和 Ubuntu：sudo apt install {package}），然后重试。</translation>
    </message>
    <message>
        <source>It took too long, so Maikr stopped waiting.</source>
        <comment>timed-out.message</comment>
        <translation>用时过长，Maikr 已停止等待。</translation>
    </message>
    <message>
        <source>Leave the protection with `maikr disconnect`, sign in with your browser, then connect again.</source>
        <comment>portal-unavailable.remedy</comment>
        <translation>请用 `maikr disconnect` 离开保护，用浏览器登录，然后重新连接。</translation>
    </message>
    <message>
        <source>Line {line} of your rules can&apos;t be used ({why}).</source>
        <comment>rule-refused.message</comment>
        <translation>规则第 {line} 行无法使用（{why}）。</translation>
    </message>
    <message>
        <source>Lockdown is on: without a tunnel nothing may leave this computer.</source>
        <comment>locked-down.message</comment>
        <translation>锁定模式已开启：没有隧道时，任何流量都不能离开这台电脑。</translation>
    </message>
    <message>
        <source>Look at it; if it is right, write its format into your rule, such as `format:{now}`.</source>
        <comment>list-changed.remedy</comment>
        <translation>请查看它；如果没有问题，请在规则中写明格式，例如 `format:{now}`。</translation>
    </message>
    <message>
        <source>Look at the list again and choose from it.</source>
        <comment>not-found.remedy</comment>
        <translation>请再次查看列表并从中选择。</translation>
    </message>
    <message>
        <source>Look at the newer version, then make your change again.</source>
        <comment>conflict.remedy</comment>
        <translation>请查看较新的版本，然后重新修改。</translation>
    </message>
    <message>
        <source>Maikr could not read the rules that were in force, so it blocks everything to keep you safe.</source>
        <comment>rules-unreadable.message</comment>
        <translation>Maikr 无法读取生效中的规则，因此为安全起见阻止一切流量。</translation>
    </message>
    <message>
        <source>Maikr could not read which connection was wanted, so it blocks everything to keep you safe.</source>
        <comment>plan-unreadable.message</comment>
        <translation>Maikr 无法读取所需的连接，因此为安全起见阻止一切流量。</translation>
    </message>
    <message>
        <source>Maikr could not set up its protection: you are NOT protected.</source>
        <comment>firewall-failed.message</comment>
        <translation>Maikr 无法建立保护：你没有受到保护。</translation>
    </message>
    <message>
        <source>Maikr found no browser that it could open for the sign-in page alone.</source>
        <comment>no-browser.message</comment>
        <translation>Maikr 找不到可以只为登录页面打开的浏览器。</translation>
    </message>
    <message>
        <source>Maikr may not use its file {file}, or the folder that it belongs in.</source>
        <comment>part.file-closed</comment>
        <translation>Maikr 无权使用自己的文件 {file} 或它所在的文件夹。</translation>
    </message>
    <message>
        <source>Maikr puts it back by itself; if this stays, disconnect and connect again.</source>
        <comment>protection-altered.remedy</comment>
        <translation>Maikr 会自动恢复；如果一直如此，请断开后重新连接。</translation>
    </message>
    <message>
        <source>Maikr tries again by itself; choose another server if it takes long.</source>
        <comment>tunnel-lost.remedy</comment>
        <translation>Maikr 会自动重试；如果时间过长，请选择另一台服务器。</translation>
    </message>
    <message>
        <source>Maikr was asked for something it can&apos;t do.</source>
        <comment>bad-request.message</comment>
        <translation>Maikr 收到了无法完成的请求。</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service did not answer in time.</source>
        <comment>daemon-silent.message</comment>
        <translation>Maikr 的后台服务没有及时响应。</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service is not running.</source>
        <comment>daemon-unreachable.message</comment>
        <translation>Maikr 的后台服务没有运行。</translation>
    </message>
    <message>
        <source>Maikr&apos;s background service was not given all of your rules.</source>
        <comment>rules-missing.message</comment>
        <translation>Maikr 的后台服务没有收到你的全部规则。</translation>
    </message>
    <message>
        <source>Maikr&apos;s name service does not run, so no site can be found by its name.</source>
        <comment>resolver-down.message</comment>
        <translation>Maikr 的名称服务没有运行，因此无法按名称找到网站。</translation>
    </message>
    <message>
        <source>Maikr&apos;s protection is not as Maikr made it: {what} was changed by another program.</source>
        <comment>protection-altered.message</comment>
        <translation>Maikr 的保护与原先设置的不一致：{what}被另一个程序更改。</translation>
    </message>
    <message>
        <source>Maikr&apos;s service can&apos;t be reached.</source>
        <comment>backend-unreachable.message</comment>
        <translation>无法访问 Maikr 的服务。</translation>
    </message>
    <message>
        <source>Maikr&apos;s service has a problem of its own.</source>
        <comment>backend-failed.message</comment>
        <translation>Maikr 的服务自身出现问题。</translation>
    </message>
    <message>
        <source>Measuring how far servers are is switched off.</source>
        <comment>measuring-off.message</comment>
        <translation>服务器距离测量已关闭。</translation>
    </message>
    <message>
        <source>Names of sites can&apos;t be looked up through the tunnel.</source>
        <comment>names-silent.message</comment>
        <translation>无法经由隧道查询网站名称。</translation>
    </message>
    <message>
        <source>Not everything could be erased from this computer: {what} is still here.</source>
        <comment>not-erased.message</comment>
        <translation>并非所有内容都能从这台电脑清除：{what} 仍在这里。</translation>
    </message>
    <message>
        <source>Nothing comes back through the tunnel over {what}.</source>
        <comment>ip-version-silent.message</comment>
        <translation>经由 {what} 的隧道没有任何返回。</translation>
    </message>
    <message>
        <source>Nothing has left this computer since it started, as Maikr&apos;s background service is not running.</source>
        <comment>blocked-since-boot.message</comment>
        <translation>自启动以来，任何流量都没有离开这台电脑，因为 Maikr 后台服务没有运行。</translation>
    </message>
    <message>
        <source>Nothing is lost; try again in a few minutes.</source>
        <comment>backend-failed.remedy</comment>
        <translation>没有任何损失；请几分钟后重试。</translation>
    </message>
    <message>
        <source>Nothing is protected now, so there is nothing to snooze.</source>
        <comment>nothing-to-snooze.message</comment>
        <translation>目前没有保护，因此没有可暂停的内容。</translation>
    </message>
    <message>
        <source>Open the page with `maikr portal open`; all other programs stay blocked meanwhile.</source>
        <comment>captive-portal.remedy</comment>
        <translation>请用 `maikr portal open` 打开页面；期间其他程序仍被阻止。</translation>
    </message>
    <message>
        <source>Read it with `maikr policy` and agree to it with `maikr policy --agree`, then try again.</source>
        <comment>consent-needed.remedy</comment>
        <translation>请用 `maikr policy` 阅读，用 `maikr policy --agree` 表示同意，然后重试。</translation>
    </message>
    <message>
        <source>Remove one you no longer use from your account, then try again.</source>
        <comment>device-limit.remedy</comment>
        <translation>请从账户中移除一台不再使用的设备，然后重试。</translation>
    </message>
    <message>
        <source>Restart your computer; if it happens again, install Maikr again and have the computer checked.</source>
        <comment>daemon-impostor.remedy</comment>
        <translation>请重启电脑；如果再次发生，请重新安装 Maikr 并请人检查电脑。</translation>
    </message>
    <message>
        <source>See the list with `maikr servers` and choose from it.</source>
        <comment>no-such-server.remedy</comment>
        <translation>请用 `maikr servers` 查看列表并从中选择。</translation>
    </message>
    <message>
        <source>Set a passphrase for a protected file, or stay signed in until Maikr is closed.</source>
        <comment>no-keyring.remedy</comment>
        <translation>请为受保护的文件设置口令，或保持登录到关闭 Maikr 为止。</translation>
    </message>
    <message>
        <source>Set it right (turn on automatic time); a wrong clock breaks sign-in and secure sites.</source>
        <comment>clock-wrong.remedy</comment>
        <translation>请校准时钟（开启自动时间）；时钟不准会影响登录和安全网站。</translation>
    </message>
    <message>
        <source>Sign in again with `maikr login EMAIL` to add it back.</source>
        <comment>device-revoked.remedy</comment>
        <translation>请用 `maikr login EMAIL` 重新登录以再次添加。</translation>
    </message>
    <message>
        <source>Sign in again with `maikr login EMAIL`.</source>
        <comment>sign-in-expired.remedy</comment>
        <translation>请用 `maikr login EMAIL` 重新登录。</translation>
    </message>
    <message>
        <source>Sign in with `maikr login EMAIL`.</source>
        <comment>not-signed-in.remedy</comment>
        <translation>请用 `maikr login EMAIL` 登录。</translation>
    </message>
    <message>
        <source>Sign in with it, or ask for a new password.</source>
        <comment>email-taken.remedy</comment>
        <translation>请用它登录，或申请新密码。</translation>
    </message>
    <message>
        <source>Something in Maikr went wrong that should not have.</source>
        <comment>internal.message</comment>
        <translation>Maikr 出现了不该发生的错误。</translation>
    </message>
    <message>
        <source>Something other than Maikr&apos;s service answered, or it answered in a way Maikr does not understand.</source>
        <comment>backend-nonsense.message</comment>
        <translation>应答的不是 Maikr 的服务，或其应答 Maikr 无法理解。</translation>
    </message>
    <message>
        <source>Start it with `sudo systemctl start maikr-daemon`, or go online unprotected with `sudo maikr rescue`.</source>
        <comment>blocked-since-boot.remedy</comment>
        <translation>用 `sudo systemctl start maikr-daemon` 启动它，或用 `sudo maikr rescue` 在不受保护的情况下上网。</translation>
    </message>
    <message>
        <source>Start it with `sudo systemctl start maikr-daemon`, or restart your computer.</source>
        <comment>daemon-unreachable.remedy</comment>
        <translation>请用 `sudo systemctl start maikr-daemon` 启动，或重启电脑。</translation>
    </message>
    <message>
        <source>Start the service with `sudo systemctl start maikr-daemon`, then run `maikr usage --erase`.</source>
        <comment>part.erase-usage</comment>
        <translation>请用 `sudo systemctl start maikr-daemon` 启动服务，然后运行 `maikr usage --erase`。</translation>
    </message>
    <message>
        <source>Stop that program, or tell it to leave Maikr&apos;s firewall table and routes alone.</source>
        <comment>protection-fought.remedy</comment>
        <translation>请停止该程序，或让它不要改动 Maikr 的防火墙表和路由。</translation>
    </message>
    <message>
        <source>Switch it on with `maikr settings set measure-latency on`.</source>
        <comment>measuring-off.remedy</comment>
        <translation>请用 `maikr settings set measure-latency on` 开启。</translation>
    </message>
    <message>
        <source>Test again.</source>
        <comment>speed-slept.remedy</comment>
        <translation>请再次测试。</translation>
    </message>
    <message>
        <source>Test another server; its latency is in `maikr latency`.</source>
        <comment>speed-no-endpoint.remedy</comment>
        <translation>请测试另一台服务器；其延迟可用 `maikr latency` 查看。</translation>
    </message>
    <message>
        <source>Test another server; we see such mistakes soon.</source>
        <comment>speed-nonsense.remedy</comment>
        <translation>请测试另一台服务器；我们很快会发现这类错误。</translation>
    </message>
    <message>
        <source>Test with Maikr&apos;s own engine: leave `--engine` out.</source>
        <comment>speed-engine-failed.remedy</comment>
        <translation>请用 Maikr 自己的引擎测试：去掉 `--engine`。</translation>
    </message>
    <message>
        <source>That code is wrong or too old.</source>
        <comment>wrong-code.message</comment>
        <translation>验证码错误或已过期。</translation>
    </message>
    <message>
        <source>That passphrase does not open the file with your sign-in.</source>
        <comment>wrong-passphrase.message</comment>
        <translation>该口令无法打开保存登录信息的文件。</translation>
    </message>
    <message>
        <source>That password is too easy to guess.</source>
        <comment>weak-password.message</comment>
        <translation>该密码太容易被猜到。</translation>
    </message>
    <message>
        <source>That picture can&apos;t be used.</source>
        <comment>picture-refused.message</comment>
        <translation>该图片无法使用。</translation>
    </message>
    <message>
        <source>That was tried too many times in a short while.</source>
        <comment>too-many-tries.message</comment>
        <translation>短时间内尝试次数过多。</translation>
    </message>
    <message>
        <source>The computer slept during the test, so the rest of it was not measured.</source>
        <comment>speed-slept.message</comment>
        <translation>测试期间电脑进入了睡眠，因此其余部分没有测量。</translation>
    </message>
    <message>
        <source>The connection to the server was lost during the test, so the rest of it was not measured.</source>
        <comment>speed-tunnel-lost.message</comment>
        <translation>测试期间与服务器的连接中断，因此其余部分没有测量。</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <comment>tunnel-lost.message</comment>
        <translation>与服务器的连接已中断。</translation>
    </message>
    <message>
        <source>The description of server {server} is wrong, so it can&apos;t be used.</source>
        <comment>server-malformed.message</comment>
        <translation>服务器 {server} 的描述有误，因此无法使用。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed.</source>
        <comment>disk-full.message</comment>
        <translation>磁盘已满，因此没有更改任何内容。</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <comment>wrong-credentials.message</comment>
        <translation>电子邮件地址或密码错误。</translation>
    </message>
    <message>
        <source>The file {file} could not be read, so Maikr goes on without it; it is kept{aside}.</source>
        <comment>file-damaged.message</comment>
        <translation>文件 {file} 无法读取，因此 Maikr 不用它继续运行；文件已保留{aside}。</translation>
    </message>
    <message>
        <source>The list {list} was {before} and looks like {now} now, so its last good copy stays in use.</source>
        <comment>list-changed.message</comment>
        <translation>列表 {list} 原来是 {before}，现在看起来是 {now}，因此继续使用上次的正常副本。</translation>
    </message>
    <message>
        <source>The privacy policy has a version you have not agreed to.</source>
        <comment>consent-needed.message</comment>
        <translation>隐私政策有一个你尚未同意的版本。</translation>
    </message>
    <message>
        <source>The program speedtest-cli could not finish its test ({why}).</source>
        <comment>speed-engine-failed.message</comment>
        <translation>程序 speedtest-cli 无法完成测试（{why}）。</translation>
    </message>
    <message>
        <source>The program {tool}, which Maikr needs, is not installed.</source>
        <comment>tool-missing.message</comment>
        <translation>Maikr 需要的程序 {tool} 没有安装。</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <comment>keyring-locked.message</comment>
        <translation>保存密码的安全位置已锁定。</translation>
    </message>
    <message>
        <source>The server answers, but nothing comes through it.</source>
        <comment>no-traffic.message</comment>
        <translation>服务器有应答，但没有数据通过。</translation>
    </message>
    <message>
        <source>The server does not answer; this network may block it.</source>
        <comment>no-handshake.message</comment>
        <translation>服务器没有应答；可能被这个网络阻止。</translation>
    </message>
    <message>
        <source>The server {server} offers no speed test.</source>
        <comment>speed-no-endpoint.message</comment>
        <translation>服务器 {server} 不提供速度测试。</translation>
    </message>
    <message>
        <source>The server&apos;s speed test can&apos;t be reached.</source>
        <comment>speed-refused.message</comment>
        <translation>无法访问服务器的速度测试。</translation>
    </message>
    <message>
        <source>The server&apos;s speed test stopped answering, so the test was ended.</source>
        <comment>speed-silent.message</comment>
        <translation>服务器的速度测试停止应答，测试已结束。</translation>
    </message>
    <message>
        <source>The value for {what} can&apos;t be used: {why}.</source>
        <comment>invalid-value.message</comment>
        <translation>{what}的值无法使用：{why}。</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already.</source>
        <comment>email-taken.message</comment>
        <translation>该电子邮件地址已有账户。</translation>
    </message>
    <message>
        <source>There is hardly any space left on the disk ({what}).</source>
        <comment>disk-low.message</comment>
        <translation>磁盘几乎没有剩余空间（{what}）。</translation>
    </message>
    <message>
        <source>There is no server called {server}.</source>
        <comment>no-such-server.message</comment>
        <translation>没有名为 {server} 的服务器。</translation>
    </message>
    <message>
        <source>There is no server to connect to.</source>
        <comment>no-servers.message</comment>
        <translation>没有可连接的服务器。</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <comment>no-network.message</comment>
        <translation>这台电脑没有互联网连接。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by {what}.</source>
        <comment>clock-wrong.message</comment>
        <translation>这台电脑的时钟误差为 {what}。</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <comment>device-revoked.message</comment>
        <translation>这台设备已从你的账户中移除。</translation>
    </message>
    <message>
        <source>This network has a sign-in page and lets nothing through until you have signed in there.</source>
        <comment>captive-portal.message</comment>
        <translation>这个网络有登录页面，在你登录之前不放行任何流量。</translation>
    </message>
    <message>
        <source>This system has no way to let one program out alone, so everything stays blocked.</source>
        <comment>portal-unavailable.message</comment>
        <translation>这个系统无法只放行一个程序，因此一切仍被阻止。</translation>
    </message>
    <message>
        <source>This was changed on another device in the meantime.</source>
        <comment>conflict.message</comment>
        <translation>期间它已在另一台设备上被更改。</translation>
    </message>
    <message>
        <source>Too little was transferred to tell the speed.</source>
        <comment>speed-short.message</comment>
        <translation>传输的数据太少，无法得出速度。</translation>
    </message>
    <message>
        <source>Try again in a minute, or test another server.</source>
        <comment>speed-refused.remedy</comment>
        <translation>请一分钟后重试，或测试另一台服务器。</translation>
    </message>
    <message>
        <source>Try again, or allow more with `--max`.</source>
        <comment>speed-short.remedy</comment>
        <translation>请重试，或用 `--max` 允许更多数据。</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer and tell us what you did.</source>
        <comment>command-failed.remedy</comment>
        <translation>请重试；如果再次发生，请重启电脑并告诉我们你做了什么。</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer and tell us what you did.</source>
        <comment>internal.remedy</comment>
        <translation>请重试；如果再次发生，请重启电脑并告诉我们你做了什么。</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart your computer.</source>
        <comment>part.timed-out-here</comment>
        <translation>请重试；如果再次发生，请重启电脑。</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, try another server.</source>
        <comment>speed-silent.remedy</comment>
        <translation>请重试；如果再次发生，请试试另一台服务器。</translation>
    </message>
    <message>
        <source>Try again; if you forgot it, sign out and sign in again.</source>
        <comment>wrong-passphrase.remedy</comment>
        <translation>请重试；如果忘记了，请退出登录后重新登录。</translation>
    </message>
    <message>
        <source>Try another server or another network.</source>
        <comment>no-handshake.remedy</comment>
        <translation>请试试另一台服务器或另一个网络。</translation>
    </message>
    <message>
        <source>Try another server.</source>
        <comment>no-traffic.remedy</comment>
        <translation>请试试另一台服务器。</translation>
    </message>
    <message>
        <source>Turn the other VPN off; only one at a time can carry everything.</source>
        <comment>other-vpn.remedy</comment>
        <translation>请关闭另一个 VPN；同一时间只有一个能承载全部流量。</translation>
    </message>
    <message>
        <source>Turn them on with `maikr settings set send-reports on`; `maikr reports preview` shows what they hold.</source>
        <comment>reports-required.remedy</comment>
        <translation>请用 `maikr settings set send-reports on` 开启；`maikr reports preview` 会显示其中的内容。</translation>
    </message>
    <message>
        <source>Two parts of Maikr on this computer have different versions.</source>
        <comment>version-skew.message</comment>
        <translation>这台电脑上 Maikr 的两个部分版本不同。</translation>
    </message>
    <message>
        <source>Unlock it with your login password, or enter the passphrase you chose for Maikr.</source>
        <comment>keyring-locked.remedy</comment>
        <translation>请用你的登录密码解锁，或输入你为 Maikr 选择的口令。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <comment>too-many-tries.remedy</comment>
        <translation>请等待几分钟后重试。</translation>
    </message>
    <message>
        <source>Wait a minute and try again; if that does not help, restart your computer.</source>
        <comment>daemon-silent.remedy</comment>
        <translation>请等一分钟再重试；如果仍无效，请重启电脑。</translation>
    </message>
    <message>
        <source>Wait a moment, Maikr starts it again by itself; if it stays, disconnect and connect again.</source>
        <comment>resolver-down.remedy</comment>
        <translation>请稍候，Maikr 会自动重新启动它；如果一直如此，请断开后重新连接。</translation>
    </message>
    <message>
        <source>Wait until you are connected again (`maikr status`), then test again.</source>
        <comment>speed-tunnel-lost.remedy</comment>
        <translation>请等到重新连接（`maikr status`）后再测试。</translation>
    </message>
    <message>
        <source>What answered does not behave like a speed test, so its figures do not count.</source>
        <comment>speed-nonsense.message</comment>
        <translation>应答方的表现不像速度测试，因此其数值不算。</translation>
    </message>
    <message>
        <source>What you asked for is not there, or no longer.</source>
        <comment>not-found.message</comment>
        <translation>你要的内容不存在，或已不存在。</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <comment>not-permitted.message</comment>
        <translation>你没有权限这样做。</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <comment>not-connected.message</comment>
        <translation>你没有连接。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <comment>not-signed-in.message</comment>
        <translation>你没有登录。</translation>
    </message>
    <message>
        <source>Your account has as many devices as it may have.</source>
        <comment>device-limit.message</comment>
        <translation>你账户中的设备数量已达上限。</translation>
    </message>
    <message>
        <source>Your account has usage reports agreed, so it can&apos;t do without them; none is sent while you have them off.</source>
        <comment>reports-required.message</comment>
        <translation>你的账户已同意使用情况报告，因此不能没有它；你关闭期间不会发送任何报告。</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed yet.</source>
        <comment>email-unverified.message</comment>
        <translation>你的电子邮件地址尚未确认。</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <comment>sign-in-expired.message</comment>
        <translation>你的登录已失效。</translation>
    </message>
    <message>
        <source>Your system has no safe place for passwords that Maikr could use.</source>
        <comment>no-keyring.message</comment>
        <translation>你的系统没有 Maikr 可用的密码安全存放位置。</translation>
    </message>
    <message>
        <source>Your system refused a step that Maikr needs.</source>
        <comment>command-failed.message</comment>
        <translation>你的系统拒绝了 Maikr 需要的一个步骤。</translation>
    </message>
    <message>
        <source>how much went through each server on each day, counted by Maikr&apos;s background service,</source>
        <comment>part.usage</comment>
        <translation>Maikr 后台服务统计的每天经由每台服务器的流量</translation>
    </message>
    <message>
        <source>it is not valid</source>
        <comment>part.why</comment>
        <translation>无效</translation>
    </message>
    <message>
        <source>it needs</source>
        <comment>part.file</comment>
        <translation>它需要的内容</translation>
    </message>
    <message>
        <source>it needs</source>
        <comment>part.tool</comment>
        <translation>它需要的内容</translation>
    </message>
    <message>
        <source>of that program</source>
        <comment>part.package</comment>
        <translation>该程序的软件包</translation>
    </message>
    <message>
        <source>that name</source>
        <comment>part.name</comment>
        <translation>该名称</translation>
    </message>
    <message>
        <source>this</source>
        <comment>part.what</comment>
        <translation>此项</translation>
    </message>
    <message>
        <source>we don&apos;t know which</source>
        <comment>part.program</comment>
        <translation>我们不知道是哪个</translation>
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
        <translation>通过电子邮件，直到你在此关闭。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Save the nickname</source>
        <translation>保存昵称</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Tell me about news and offers</source>
        <translation>把新闻和优惠告诉我</translation>
    </message>
    <message>
        <source>This computer has no keyring: your sign-in ends when Maikr is closed.</source>
        <translation>这台电脑没有密钥环：关闭 Maikr 后登录即失效。</translation>
    </message>
    <message>
        <source>Your account is changed.</source>
        <translation>你的账户已更改。</translation>
    </message>
    <message>
        <source>Your sign-in is kept in a file encrypted with your passphrase.</source>
        <translation>你的登录信息保存在用你的口令加密的文件中。</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring.</source>
        <translation>你的登录信息保存在这台电脑的密钥环中。</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Add rules</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>No names were looked up. Was the site loaded in a new private window?</source>
        <translation>没有查询任何名称。网站是在新的隐私窗口中加载的吗？</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>再次记录</translation>
    </message>
    <message>
        <source>Which of these shall have a rule?</source>
        <translation>其中哪些需要规则？</translation>
    </message>
    <message>
        <source>can’t be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>has a rule</source>
        <translation>已有规则</translation>
    </message>
    <message>
        <source>named like the site</source>
        <translation>名称与网站相同</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>网站本身</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It ends at once when you cancel it; on a metered connection choose less.</source>
        <translation>取消后立即结束；在按流量计费的网络上请选少一些。</translation>
    </message>
    <message>
        <source>It goes out without Maikr, by your own connection: speedtest.net and its servers see your address. It takes up to a minute.</source>
        <translation>它不经 Maikr，而是经由你自己的连接：speedtest.net 及其服务器会看到你的地址。最长一分钟。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The test may use up to about {data} of data. Begin?</source>
        <translation>测试最多可能使用约 {data} 流量。开始吗？</translation>
    </message>
</context>
<context>
    <name>QuickPicks</name>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Connect to the least busy server</source>
        <translation>连接到最空闲的服务器</translation>
    </message>
    <message>
        <source>Connect to {place}</source>
        <translation>连接到 {place}</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Disconnect and quit</source>
        <translation>断开并退出</translation>
    </message>
    <message>
        <source>Keep the tunnel when Maikr quits?</source>
        <translation>退出 Maikr 时保留隧道吗？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit Maikr</source>
        <translation>退出 Maikr</translation>
    </message>
    <message>
        <source>Quit and stay protected</source>
        <translation>退出并保持受保护</translation>
    </message>
    <message>
        <source>The tunnel can go on without this program: your traffic stays protected, and Maikr’s service reconnects by itself. Start Maikr again to change anything.</source>
        <translation>没有这个程序隧道也能继续：你的流量仍受保护，Maikr 的服务会自动重新连接。要更改任何内容，请重新启动 Maikr。</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>It is loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>Load the site now, in a new private window. Names so far: {count}</source>
        <translation>现在请在新的隐私窗口中加载网站。目前的名称：{count}</translation>
    </message>
    <message>
        <source>Names looked up so far</source>
        <translation>目前查询过的名称</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Record a site</source>
        <translation>记录网站</translation>
    </message>
    <message>
        <source>See which names a site looks up while you load it, and make rules of them. Names of all programs on this computer are heard; they are kept nowhere and sent nowhere.</source>
        <translation>查看网站加载时查询了哪些名称，并用它们创建规则。这台电脑上所有程序查询的名称都会听到；不会保存，也不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>开始记录</translation>
    </message>
    <message>
        <source>That was the longest time for which names are recorded.</source>
        <translation>已达到记录名称的最长时间。</translation>
    </message>
    <message>
        <source>The tunnel was disconnected, so nothing more is recorded.</source>
        <translation>隧道已断开，因此不再记录。</translation>
    </message>
    <message>
        <source>Those were as many names as are recorded.</source>
        <translation>已达到记录名称的最大数量。</translation>
    </message>
    <message>
        <source>Which site will you load?</source>
        <translation>你要加载哪个网站？</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Added {count}: {sites}.</source>
        <translation>已添加 {count} 条：{sites}。</translation>
    </message>
</context>
<context>
    <name>RemovalCard</name>
    <message>
        <source>Password of your account</source>
        <translation>你账户的密码</translation>
    </message>
    <message>
        <source>Remove my account</source>
        <translation>删除我的账户</translation>
    </message>
    <message>
        <source>Remove your account</source>
        <translation>删除你的账户</translation>
    </message>
    <message>
        <source>Your account is removed for good, and your rules, lists, settings and reports on this computer. Maikr’s service may go on keeping your e-mail address, a hash of your password, your picture and your nickname, and nothing else. This can’t be undone.</source>
        <translation>你的账户将被永久删除，这台电脑上的规则、列表、设置和报告也会一并删除。Maikr 的服务可能会继续保留你的电子邮件地址、密码的哈希值、头像和昵称，除此之外什么都不保留。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide report: {title}</source>
        <translation>隐藏报告：{title}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show report: {title}</source>
        <translation>显示报告：{title}</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>报告内容</translation>
    </message>
</context>
<context>
    <name>ReportSwitches</name>
    <message>
        <source>Include how good the connection was</source>
        <translation>包含连接质量</translation>
    </message>
    <message>
        <source>Latency and speed test results of the servers you used. Without them a report says nothing of it.</source>
        <translation>你使用过的服务器的延迟和速度测试结果。不包含时报告不会提及。</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>If there is an account with this address, a code is on its way. Other devices get signed out.</source>
        <translation>如果有使用该地址的账户，验证码已在途中。其他设备会退出登录。</translation>
    </message>
    <message>
        <source>Mail me another code</source>
        <translation>再发一个验证码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>设置密码并登录</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Block</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直连</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>更少选项</translation>
    </message>
    <message>
        <source>Like the rest</source>
        <translation>与其余一样</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>给自己的备注</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Server or country</source>
        <translation>服务器或国家</translation>
    </message>
    <message>
        <source>Site or address</source>
        <translation>网站或地址</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>While the server is not available</source>
        <translation>服务器不可用时</translation>
    </message>
    <message>
        <source>Will be kept as: {line}</source>
        <translation>将保存为：{line}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Added: {line}.</source>
        <translation>已添加：{line}。</translation>
    </message>
    <message>
        <source>Kept: {line}.</source>
        <translation>已保存：{line}。</translation>
    </message>
    <message>
        <source>Removed {rule}.</source>
        <translation>已移除 {rule}。</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>按顺序排列的规则</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Save this rule first, or cancel.</source>
        <translation>请先保存这条规则，或取消。</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>再显示 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is mended.</source>
        <translation>该行已修正。</translation>
    </message>
    <message>
        <source>The most specific rules come first now.</source>
        <translation>最具体的规则现在排在最前。</translation>
    </message>
    <message>
        <source>This rule was changed or removed meanwhile. What you save here is added as a new one.</source>
        <translation>这条规则在此期间已被更改或移除。你在这里保存的内容会作为新规则添加。</translation>
    </message>
    <message>
        <source>What you typed since is not saved yet.</source>
        <translation>你之后输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>{rule} is off.</source>
        <translation>{rule} 已关闭。</translation>
    </message>
    <message>
        <source>{rule} is on.</source>
        <translation>{rule} 已开启。</translation>
    </message>
    <message>
        <source>{rule} is rule {number} of {count} now.</source>
        <translation>{rule} 现在是第 {number} 条规则，共 {count} 条。</translation>
    </message>
</context>
<context>
    <name>RuleProblems</name>
    <message>
        <source>A destination is missing: begin the line with a site or an address.</source>
        <comment>missing-destination</comment>
        <translation>缺少目标：请以网站或地址开头。</translation>
    </message>
    <message>
        <source>A port is written apart: “{host} port:{port}”.</source>
        <comment>port-in-destination</comment>
        <translation>端口要分开写：“{host} port:{port}”。</translation>
    </message>
    <message>
        <source>An action is missing: end the line with “via SERVER”, “direct” or “block”.</source>
        <comment>missing-action</comment>
        <translation>缺少动作：请以“via SERVER”、“direct”或“block”结尾。</translation>
    </message>
    <message>
        <source>Maikr can&apos;t honour “{what}”: {why}.</source>
        <comment>not-supported</comment>
        <translation>Maikr 无法执行“{what}”：{why}。</translation>
    </message>
    <message>
        <source>Nothing says which server “{policy}” is.</source>
        <comment>unknown-policy</comment>
        <translation>没有说明“{policy}”是哪台服务器。</translation>
    </message>
    <message>
        <source>The character {character} does not belong in a text. Delete it.</source>
        <comment>control-character</comment>
        <translation>文本中不应有字符 {character}。请删除。</translation>
    </message>
    <message>
        <source>The default can&apos;t be off. Delete the line to go where you are connected to.</source>
        <comment>default-off</comment>
        <translation>默认行不能关闭。删除该行即可走你连接的服务器。</translation>
    </message>
    <message>
        <source>The included list “{name}” is not there.</source>
        <comment>include-missing</comment>
        <translation>包含的列表“{name}”不存在。</translation>
    </message>
    <message>
        <source>The line has more than {limit} characters.</source>
        <comment>line-too-long</comment>
        <translation>该行超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The list “{name}” includes itself.</source>
        <comment>include-cycle</comment>
        <translation>列表“{name}”包含了自身。</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” is not one that Maikr tries: {why}.</source>
        <comment>unsafe-pattern</comment>
        <translation>Maikr 不会尝试模式“{pattern}”：{why}。</translation>
    </message>
    <message>
        <source>The range from {first} to {last} is not in order.</source>
        <comment>bad-range</comment>
        <translation>从 {first} 到 {last} 的范围顺序不对。</translation>
    </message>
    <message>
        <source>There already is a default line. Keep one.</source>
        <comment>default-twice</comment>
        <translation>已有默认行。请只保留一个。</translation>
    </message>
    <message>
        <source>There are more than {limit} lines. Put destinations into a list and name it in one rule.</source>
        <comment>too-many-lines</comment>
        <translation>超过 {limit} 行。请把目标放进列表，并在一条规则中引用它。</translation>
    </message>
    <message>
        <source>There is no server and no country called “{target}”.{near}</source>
        <comment>no-such-target</comment>
        <translation>没有名为“{target}”的服务器或国家。{near}</translation>
    </message>
    <message>
        <source>There is no server and no country called “{target}”: “if unavailable” says what happens.</source>
        <comment>unknown-target</comment>
        <translation>没有名为“{target}”的服务器或国家：由“if unavailable”决定如何处理。</translation>
    </message>
    <message>
        <source>This is not as its format wants it: {why}.</source>
        <comment>malformed</comment>
        <translation>不符合其格式的要求：{why}。</translation>
    </message>
    <message>
        <source>This list can&apos;t be used: {why}.</source>
        <comment>bad-list</comment>
        <translation>该列表无法使用：{why}。</translation>
    </message>
    <message>
        <source>This rule stands after the default line. Put it before.</source>
        <comment>after-default</comment>
        <translation>该规则排在默认行之后。请放到前面。</translation>
    </message>
    <message>
        <source>Write “if unavailable: block”, “if unavailable: default” or “if unavailable: direct”.</source>
        <comment>bad-fallback</comment>
        <translation>请写“if unavailable: block”、“if unavailable: default”或“if unavailable: direct”。</translation>
    </message>
    <message>
        <source>{count} more lines can&apos;t be honoured.</source>
        <comment>more-problems</comment>
        <translation>另有 {count} 行无法执行。</translation>
    </message>
    <message>
        <source>“if unavailable” has a meaning after “via” in a rule only. Delete it.</source>
        <comment>needless-fallback</comment>
        <translation>“if unavailable”只在规则的“via”之后有意义。请删除。</translation>
    </message>
    <message>
        <source>“via” needs a server or a country after it.</source>
        <comment>missing-target</comment>
        <translation>“via”之后需要服务器或国家。</translation>
    </message>
    <message>
        <source>“{action}” is an action. A list holds destinations only; the rule that names it decides.</source>
        <comment>action-in-list</comment>
        <translation>“{action}”是动作。列表只包含目标；由引用它的规则决定。</translation>
    </message>
    <message>
        <source>“{address}” has a zone (%), which means nothing in a rule. Write the address without it.</source>
        <comment>zone</comment>
        <translation>“{address}”带有区域标识（%），在规则中没有意义。请去掉它。</translation>
    </message>
    <message>
        <source>“{address}” is an IPv4 address in IPv6&apos;s clothes. Write {meant}.</source>
        <comment>mapped-address</comment>
        <translation>“{address}”是套着 IPv6 外衣的 IPv4 地址。请写 {meant}。</translation>
    </message>
    <message>
        <source>“{address}” is not an IP address, a CIDR or a range.</source>
        <comment>bad-address</comment>
        <translation>“{address}”不是 IP 地址、CIDR 或范围。</translation>
    </message>
    <message>
        <source>“{address}” is not the beginning of a network. Did you mean {meant}?</source>
        <comment>host-bits</comment>
        <translation>“{address}”不是网络的起始地址。你是想写 {meant} 吗？</translation>
    </message>
    <message>
        <source>“{destination}” contradicts line {other}, which wins because it comes first.</source>
        <comment>contradictory</comment>
        <translation>“{destination}”与第 {other} 行矛盾，后者排在前面，因此生效。</translation>
    </message>
    <message>
        <source>“{destination}” never matches: line {other} (“{other_destination}”) takes its traffic first.</source>
        <comment>shadowed</comment>
        <translation>“{destination}”永远不会匹配：第 {other} 行（“{other_destination}”）先接管了它的流量。</translation>
    </message>
    <message>
        <source>“{destination}” says again what line {other} says.</source>
        <comment>duplicate</comment>
        <translation>“{destination}”与第 {other} 行重复。</translation>
    </message>
    <message>
        <source>“{name}” is no site: it holds every site whose name ends in it.</source>
        <comment>public-suffix</comment>
        <translation>“{name}”不是网站：它涵盖所有以它结尾的网站。</translation>
    </message>
    <message>
        <source>“{name}” is not a name that a site can have.</source>
        <comment>bad-name</comment>
        <translation>“{name}”不是网站可以使用的名称。</translation>
    </message>
    <message>
        <source>“{option}:” is there twice.</source>
        <comment>repeated-option</comment>
        <translation>“{option}:”出现了两次。</translation>
    </message>
    <message>
        <source>“{port}” is not a port (1 to 65535) or a range of ports.</source>
        <comment>bad-port</comment>
        <translation>“{port}”不是端口（1 到 65535）或端口范围。</translation>
    </message>
    <message>
        <source>“{what}” is honoured in part: {why}.</source>
        <comment>meaning-changed</comment>
        <translation>“{what}”只能部分执行：{why}。</translation>
    </message>
    <message>
        <source>“{word}” can&apos;t be part of a server&apos;s or a country&apos;s name.</source>
        <comment>bad-target</comment>
        <translation>“{word}”不能作为服务器或国家名称的一部分。</translation>
    </message>
    <message>
        <source>“{word}” means nothing here. Actions are “via SERVER”, “direct” and “block”.</source>
        <comment>unknown-word</comment>
        <translation>“{word}”在这里没有意义。动作有“via SERVER”、“direct”和“block”。</translation>
    </message>
</context>
<context>
    <name>RuleRowView</name>
    <message>
        <source>Edit rule {number}: {rule}</source>
        <translation>编辑规则 {number}：{rule}</translation>
    </message>
    <message>
        <source>Move rule {number}: {rule} (drag, or Alt and an arrow)</source>
        <translation>移动规则 {number}：{rule}（拖动，或 Alt 加方向键）</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Remove rule {number}: {rule}</source>
        <translation>移除规则 {number}：{rule}</translation>
    </message>
    <message>
        <source>Rule {number} in force: {rule}</source>
        <translation>规则 {number} 生效：{rule}</translation>
    </message>
    <message>
        <source>Rule {number}: {rule}</source>
        <translation>规则 {number}：{rule}</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>关闭此规则</translation>
    </message>
    <message>
        <source>Switch this rule on</source>
        <translation>开启此规则</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Block</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直连</translation>
    </message>
    <message>
        <source>Direct, outside every tunnel</source>
        <translation>直连，不经任何隧道</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>That holds from the next connection on.</source>
        <translation>从下次连接起生效。</translation>
    </message>
    <message>
        <source>That holds now.</source>
        <translation>现已生效。</translation>
    </message>
    <message>
        <source>The conflict is settled.</source>
        <translation>冲突已解决。</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Through the server you are connected to</source>
        <translation>经由你连接的服务器</translation>
    </message>
    <message>
        <source>Through {target}</source>
        <translation>经由 {target}</translation>
    </message>
    <message>
        <source>direct while that is not available</source>
        <translation>不可用时直连</translation>
    </message>
    <message>
        <source>like everything else while that is not available</source>
        <translation>不可用时与其他流量一样</translation>
    </message>
    <message>
        <source>only port {ports}</source>
        <translation>仅端口 {ports}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>A line is wrong, so Maikr can’t put these rules in force. Mend or remove it.</source>
        <translation>有一行有误，因此 Maikr 无法启用这些规则。请修正或移除该行。</translation>
    </message>
    <message>
        <source>A rule sends a site through a country, direct, or nowhere, for every program on this computer.</source>
        <translation>规则让网站经由某个国家、直连或不通，对这台电脑上的所有程序生效。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Added: {line}.</source>
        <translation>已添加：{line}。</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>For example: {rule}</source>
        <translation>例如：{rule}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading your rules…</source>
        <translation>正在读取你的规则…</translation>
    </message>
    <message>
        <source>Record a site</source>
        <translation>记录网站</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Send each site its own way</source>
        <translation>让每个网站各走各的路</translation>
    </message>
    <message>
        <source>The first that holds a connection decides.</source>
        <translation>由第一条匹配连接的规则决定。</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>这需要一点时间。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What no rule holds goes through the server you are connected to.</source>
        <translation>没有规则匹配的流量经由你连接的服务器。</translation>
    </message>
    <message>
        <source>What you typed since is not saved; saved here it becomes another rule.</source>
        <translation>你之后输入的内容尚未保存；在此保存会成为另一条规则。</translation>
    </message>
    <message>
        <source>Where everything else goes is changed.</source>
        <translation>已更改其他流量的去向。</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>你的规则</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Beginning the test…</source>
        <translation>正在开始测试…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>测试进度</translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>Save data…</source>
        <translation>保存数据…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>将数值保存为表格</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SendSwitch</name>
    <message>
        <source>Send usage reports</source>
        <translation>发送使用情况报告</translation>
    </message>
    <message>
        <source>Without them nothing of your use is told, and what you use meanwhile never is.</source>
        <translation>不发送时不会告知你的任何使用情况，期间的使用以后也绝不会告知。</translation>
    </message>
    <message>
        <source>Your account has usage reports agreed, so they can’t be switched off here.</source>
        <translation>你的账户已同意使用情况报告，因此不能在这里关闭。</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to {place}</source>
        <translation>连接到 {place}</translation>
    </message>
</context>
<context>
    <name>ServerDelegate</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>ServerFacts</name>
    <message>
        <source>{servers}. The best of them for you is {best}.</source>
        <translation>{servers}。其中最适合你的是 {best}。</translation>
    </message>
</context>
<context>
    <name>ServerMap</name>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>整个世界</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>All servers</source>
        <translation>所有服务器</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>ServerState</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Fetching the servers…</source>
        <translation>正在获取服务器…</translation>
    </message>
    <message>
        <source>Maikr can’t be reached, so this list may be out of date. It was fetched {age}.</source>
        <translation>无法访问 Maikr，因此该列表可能已过时。获取于 {age}。</translation>
    </message>
    <message>
        <source>Measured {age}</source>
        <translation>测量于 {age}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>No server matches “{query}”</source>
        <translation>没有与“{query}”匹配的服务器</translation>
    </message>
    <message>
        <source>Not measured in this network yet</source>
        <translation>在此网络中尚未测量</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>There are no servers</source>
        <translation>没有服务器</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>这需要一点时间。</translation>
    </message>
    <message>
        <source>Try a country or a larger city nearby.</source>
        <translation>请试试国家或附近较大的城市。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>ServerWhy</name>
    <message>
        <source>As fast as the fastest: {reasons}.</source>
        <translation>与最快的一样快：{reasons}。</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}.</source>
        <translation>对你最快：{reasons}。</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}. A page takes {gap} longer through the next, {next}.</source>
        <translation>对你最快：{reasons}。经由下一个 {next}，打开网页要多 {gap}。</translation>
    </message>
    <message>
        <source>Fastest for you: {reasons}. {next} is just as good.</source>
        <translation>对你最快：{reasons}。{next} 同样好。</translation>
    </message>
    <message>
        <source>It answered no probe: it may be down, or may not be reached from this network.</source>
        <translation>它没有应答任何探测：可能已中断，或从此网络无法访问。</translation>
    </message>
    <message>
        <source>No server was measured yet: this is the least busy one.</source>
        <translation>还没有测量过服务器：这是最空闲的一台。</translation>
    </message>
    <message>
        <source>Not measured yet, so nobody knows how fast it is for you.</source>
        <translation>尚未测量，因此不知道它对你有多快。</translation>
    </message>
    <message>
        <source>no probe lost</source>
        <translation>没有丢失探测</translation>
    </message>
    <message>
        <source>{part} busy</source>
        <translation>负载 {part}</translation>
    </message>
    <message>
        <source>{part} of probes lost</source>
        <translation>丢失 {part} 的探测</translation>
    </message>
    <message>
        <source>{reasons}. A page takes {gap} longer than through the fastest, {first}.</source>
        <translation>{reasons}。打开网页比经由最快的 {first} 多 {gap}。</translation>
    </message>
    <message>
        <source>{rtt} away</source>
        <translation>距离 {rtt}</translation>
    </message>
    <message>
        <source>{speed} Mbit/s when you tested it</source>
        <translation>你测试时 {speed} Mbit/s</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n 个城市</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n 台服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>One server</source>
        <translation>一台服务器</translation>
    </message>
    <message numerus="yes">
        <source>Your last of %n speed tests: {speed} ({age}).</source>
        <translation>
            <numerusform>你的 %n 次速度测试中最近一次：{speed}（{age}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your speed test: {speed} ({age}).</source>
        <translation>你的速度测试：{speed}（{age}）。</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>from {rtt}</source>
        <translation>{rtt} 起</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>measured {age}</source>
        <translation>测量于 {age}</translation>
    </message>
    <message>
        <source>spread {value}</source>
        <translation>波动 {value}</translation>
    </message>
    <message>
        <source>{down} Mbit/s down</source>
        <translation>下载 {down} Mbit/s</translation>
    </message>
    <message>
        <source>{down}, {up} up</source>
        <translation>{down}，上传 {up}</translation>
    </message>
    <message>
        <source>{part} lost · {age}</source>
        <translation>丢失 {part} · {age}</translation>
    </message>
    <message>
        <source>{part} of probes lost</source>
        <translation>丢失 {part} 的探测</translation>
    </message>
    <message>
        <source>{servers} in {cities}</source>
        <translation>{cities}，{servers}</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <translation>{value} 毫秒</translation>
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
        <translation>允许测量</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Refresh the list and measure again</source>
        <translation>刷新列表并重新测量</translation>
    </message>
    <message>
        <source>Search city or country</source>
        <translation>搜索城市或国家</translation>
    </message>
    <message>
        <source>Search servers</source>
        <translation>搜索服务器</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Servers are not measured, because you switched that off.</source>
        <translation>因为你已关闭，所以不测量服务器。</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>重新排序</translation>
    </message>
    <message>
        <source>This view can’t be kept: it holds until Maikr is closed. {remedy}</source>
        <translation>无法保存此视图：它在 Maikr 关闭之前有效。{remedy}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Connect when Maikr starts</source>
        <translation>Maikr 启动时连接</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Disconnect when I log out or shut down</source>
        <translation>注销系统或关机时断开连接</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Each lets exactly the packets pass that its rules name. Look at them first.</source>
        <translation>每项只放行其规则所列的数据包。请先查看。</translation>
    </message>
    <message>
        <source>Else the tunnel stays up without you, and comes back after a restart.</source>
        <translation>否则隧道会在你不在时保持连接，并在重启后恢复。</translation>
    </message>
    <message>
        <source>Else what a changed rule concerns starts anew by its new way at once.</source>
        <translation>否则，受规则更改影响的连接会立即改走新路重新建立。</translation>
    </message>
    <message>
        <source>Empty: the VPN server’s own. Or up to 8 addresses such as 9.9.9.9 or tls://9.9.9.9#dns.quad9.net, asked through the tunnel from the next connection on.</source>
        <translation>留空：使用 VPN 服务器自己的。或最多 8 个地址，例如 9.9.9.9 或 tls://9.9.9.9#dns.quad9.net，从下次连接起经由隧道查询。</translation>
    </message>
    <message>
        <source>Hours until this computer gets a new key</source>
        <translation>多少小时后为这台电脑换新密钥</translation>
    </message>
    <message>
        <source>How long the command maikr connect waits before it gives its answer: 1 to 600.</source>
        <translation>命令 maikr connect 等待多久才给出结果：1 到 600。</translation>
    </message>
    <message>
        <source>How old its key may become before it is renewed, without a break: 1 to 720.</source>
        <translation>密钥用多久后不间断地更新：1 到 720。</translation>
    </message>
    <message>
        <source>Leave open connections alone when a rule changes</source>
        <translation>规则更改时不影响已打开的连接</translation>
    </message>
    <message>
        <source>Name servers (DNS)</source>
        <translation>名称服务器（DNS）</translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation>名称和密钥</translation>
    </message>
    <message>
        <source>Notice sign-in pages of hotels and trains</source>
        <translation>识别酒店和列车的登录页面</translation>
    </message>
    <message>
        <source>Other software beside the tunnel</source>
        <translation>与隧道并存的其他软件</translation>
    </message>
    <message>
        <source>Printers, files and devices at home stay within reach beside the tunnel.</source>
        <translation>家中的打印机、文件和设备在隧道之外仍可访问。</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Reach the local network</source>
        <translation>访问本地网络</translation>
    </message>
    <message>
        <source>Seconds to wait for a tunnel</source>
        <translation>等待隧道的秒数</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>To the server you used last, or the best one, once this program is started.</source>
        <translation>程序启动后，连接到你上次使用的或最佳的服务器。</translation>
    </message>
    <message>
        <source>Virtual machines (libvirt)</source>
        <translation>虚拟机（libvirt）</translation>
    </message>
    <message>
        <source>When no server answers, one plain question without anything about you finds it out.</source>
        <translation>没有服务器应答时，用一个不含你任何信息的明文请求来判断。</translation>
    </message>
    <message>
        <source>Work VPN</source>
        <translation>工作 VPN</translation>
    </message>
    <message>
        <source>how long reports are kept, in days</source>
        <translation>报告的保留天数</translation>
    </message>
    <message>
        <source>it is a whole number from 1 to {most}</source>
        <translation>应为 1 到 {most} 的整数</translation>
    </message>
    <message>
        <source>the age of a key in hours</source>
        <translation>密钥的时长（小时）</translation>
    </message>
    <message>
        <source>the wait in seconds</source>
        <translation>等待时间（秒）</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Maikr’s server</source>
        <translation>Maikr 的服务器</translation>
    </message>
    <message>
        <source>Most data to use</source>
        <translation>最多使用的流量</translation>
    </message>
    <message>
        <source>Test against</source>
        <translation>测试对象</translation>
    </message>
    <message>
        <source>Test the tunnel</source>
        <translation>测试隧道</translation>
    </message>
    <message>
        <source>Test without Maikr</source>
        <translation>不用 Maikr 测试</translation>
    </message>
    <message>
        <source>Uses up to about {data}, half of it each way, and takes up to {count} seconds.</source>
        <translation>最多使用约 {data}，上下行各一半，最长 {count} 秒。</translation>
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
        <translation>正在向你的账户查询规则…</translation>
    </message>
    <message>
        <source>Kept on this computer; your account gets it when it can be reached.</source>
        <translation>已保存在这台电脑上；可以访问账户时会同步过去。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Your account and this computer have the same rules.</source>
        <translation>你的账户和这台电脑的规则相同。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Create an account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
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
        <translation>我们只需要电子邮件地址和密码。</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>创建你的账户</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>我已有账户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Tell me about news and offers</source>
        <translation>把新闻和优惠告诉我</translation>
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
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze for %Ln minutes</source>
        <translation>
            <numerusform>暂停 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozeRow</name>
    <message>
        <source>Keep it locked down</source>
        <translation>保持锁定</translation>
    </message>
    <message>
        <source>Lockdown is on. Let traffic out all the same?</source>
        <translation>锁定模式已开启。仍要放行流量吗？</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>A speed test goes through the tunnel, and there is none. Connect first, then test.</source>
        <translation>速度测试要经由隧道，而现在没有隧道。请先连接，再测试。</translation>
    </message>
    <message>
        <source>A test without Maikr leaves in clear, so it needs you to be disconnected. Disconnect, then test.</source>
        <translation>不用 Maikr 的测试以明文发出，因此需要先断开连接。请断开后再测试。</translation>
    </message>
    <message>
        <source>Another user is using Maikr</source>
        <translation>另一位用户正在使用 Maikr</translation>
    </message>
    <message>
        <source>Asking Maikr’s service how things are.</source>
        <translation>正在向 Maikr 的服务询问状态。</translation>
    </message>
    <message>
        <source>Connect first, then test the tunnel. What your own connection does without Maikr can be tested now.</source>
        <translation>请先连接，再测试隧道。现在可以测试不用 Maikr 时你自己的连接。</translation>
    </message>
    <message>
        <source>Connecting to {place}…</source>
        <translation>正在连接到 {place}…</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>已用流量</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>正在断开…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download in the middle: best at {best} ({fast}), slowest at {worst} ({slow}).</source>
        <translation>下载中位数：{best} 最好（{fast}），{worst} 最慢（{slow}）。</translation>
    </message>
    <message>
        <source>Download spread</source>
        <translation>下载波动</translation>
    </message>
    <message>
        <source>Download, upload, latency while idle and under load. To test without Maikr, disconnect.</source>
        <translation>下载、上传、空闲和负载时的延迟。要不用 Maikr 测试，请断开连接。</translation>
    </message>
    <message>
        <source>Earlier tests are below. To test again, start the service: the page Home says how.</source>
        <translation>以往的测试在下面。要再次测试，请启动服务：主页会说明方法。</translation>
    </message>
    <message>
        <source>End the snooze, then test the tunnel. Your own connection without Maikr can be tested now.</source>
        <translation>请结束暂停，再测试隧道。现在可以测试不用 Maikr 时你自己的连接。</translation>
    </message>
    <message>
        <source>Fastest for you: {place} ({reasons}).</source>
        <translation>对你最快：{place}（{reasons}）。</translation>
    </message>
    <message>
        <source>Idle latency</source>
        <translation>空闲延迟</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Latency under load</source>
        <translation>负载延迟</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Maikr’s server</source>
        <translation>Maikr 的服务器</translation>
    </message>
    <message>
        <source>Maikr’s server, with speedtest-cli</source>
        <translation>Maikr 的服务器，使用 speedtest-cli</translation>
    </message>
    <message>
        <source>Maikr’s service is not running</source>
        <translation>Maikr 的服务没有运行</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Measuring how far servers are is switched off. Switch it on below, then measure.</source>
        <translation>服务器距离测量已关闭。请在下面开启，然后测量。</translation>
    </message>
    <message>
        <source>Measuring latency while nothing else goes on…</source>
        <translation>正在测量空闲时的延迟…</translation>
    </message>
    <message>
        <source>Measuring the download…</source>
        <translation>正在测量下载…</translation>
    </message>
    <message>
        <source>Measuring the upload…</source>
        <translation>正在测量上传…</translation>
    </message>
    <message>
        <source>Next comes {place}, where a page takes {time} more.</source>
        <translation>其次是 {place}，打开网页多 {time}。</translation>
    </message>
    <message>
        <source>Next comes {place}, which is just as good.</source>
        <translation>其次是 {place}，同样好。</translation>
    </message>
    <message>
        <source>No speed test to show yet.</source>
        <translation>还没有可显示的速度测试。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Nothing leaves this computer without a tunnel. Connect first, then test.</source>
        <translation>没有隧道时，任何流量都不会离开这台电脑。请先连接，再测试。</translation>
    </message>
    <message>
        <source>Nothing was transferred yet.</source>
        <translation>还没有传输任何内容。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Open its sign-in page on the page Home first, then test.</source>
        <translation>请先在主页打开其登录页面，再测试。</translation>
    </message>
    <message>
        <source>Protected, but offline</source>
        <translation>受保护，但已离线</translation>
    </message>
    <message>
        <source>See to that first, on the page Home. Then test.</source>
        <translation>请先在主页处理。然后再测试。</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>请登录此网络</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Speed by hour of day</source>
        <translation>各时段的速度</translation>
    </message>
    <message>
        <source>Speed during the test</source>
        <translation>测试期间的速度</translation>
    </message>
    <message>
        <source>Speed tests over time</source>
        <translation>各次速度测试</translation>
    </message>
    <message>
        <source>Tests: {count}.</source>
        <translation>测试次数：{count}。</translation>
    </message>
    <message>
        <source>The tunnel to {place}</source>
        <translation>到 {place} 的隧道</translation>
    </message>
    <message>
        <source>The tunnel was lost during the test, so the rest of it was not measured. Wait until you are connected again, then test again.</source>
        <translation>测试期间隧道中断，因此其余部分没有测量。请等到重新连接后再测试。</translation>
    </message>
    <message>
        <source>Their tunnel can’t be tested from here. Connect once they disconnect or log off.</source>
        <translation>无法从这里测试对方的隧道。请在对方断开或注销后连接。</translation>
    </message>
    <message>
        <source>There is no tunnel to test now. Wait until it is back, or choose another server.</source>
        <translation>目前没有可测试的隧道。请等待恢复，或选择另一台服务器。</translation>
    </message>
    <message>
        <source>This result is not complete.</source>
        <translation>此结果不完整。</translation>
    </message>
    <message>
        <source>This server offers no speed test of its own. Test against speedtest.net, or connect to another server.</source>
        <translation>此服务器没有自己的速度测试。请针对 speedtest.net 测试，或连接到另一台服务器。</translation>
    </message>
    <message>
        <source>Through the tunnel to {server}, {when}, against {against}.</source>
        <translation>经由到 {server} 的隧道，{when}，针对 {against}。</translation>
    </message>
    <message>
        <source>Too little was transferred to tell the speed. Test again, and allow more data.</source>
        <translation>传输的数据太少，无法得出速度。请再次测试并允许更多流量。</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Upload spread</source>
        <translation>上传波动</translation>
    </message>
    <message>
        <source>Wait a moment: then your own connection can be tested.</source>
        <translation>请稍候：之后就可以测试你自己的连接。</translation>
    </message>
    <message>
        <source>Wait until the tunnel is up, then test it.</source>
        <translation>请等隧道建立后再测试。</translation>
    </message>
    <message>
        <source>Without Maikr</source>
        <translation>不用 Maikr</translation>
    </message>
    <message>
        <source>Without Maikr, {when}, against {against}.</source>
        <translation>不用 Maikr，{when}，针对 {against}。</translation>
    </message>
    <message>
        <source>You are NOT protected</source>
        <translation>你没有受到保护</translation>
    </message>
    <message>
        <source>You cancelled the test, so nothing of it was kept. Test again whenever you like.</source>
        <translation>你取消了测试，因此没有保留任何结果。可随时再次测试。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>speedtest.net</source>
        <translation>speedtest.net</translation>
    </message>
    <message>
        <source>speedtest.net could not be tested ({why}). Try again later, or test against Maikr’s server.</source>
        <translation>无法测试 speedtest.net（{why}）。请稍后重试，或针对 Maikr 的服务器测试。</translation>
    </message>
    <message>
        <source>spread {spread}</source>
        <translation>波动 {spread}</translation>
    </message>
    <message>
        <source>{hour}: {name} {speed}</source>
        <translation>{hour}：{name} {speed}</translation>
    </message>
    <message>
        <source>{name} between {low} and {high}.</source>
        <translation>{name}：{low} 到 {high}。</translation>
    </message>
    <message>
        <source>{name} {low} to {high}, in the middle {middle}, last {last}.</source>
        <translation>{name}：{low} 到 {high}，中间 {middle}，最近 {last}。</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
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
        <translation>{number} 毫秒</translation>
    </message>
    <message>
        <source>{part} busy</source>
        <translation>负载 {part}</translation>
    </message>
    <message>
        <source>{part} lost</source>
        <translation>丢失 {part}</translation>
    </message>
    <message>
        <source>{said}, of a test that did not end</source>
        <translation>{said}，来自未完成的测试</translation>
    </message>
    <message>
        <source>{said}, spread {spread}</source>
        <translation>{said}，波动 {spread}</translation>
    </message>
    <message>
        <source>{speed} when you tested it</source>
        <translation>你测试时 {speed}</translation>
    </message>
    <message>
        <source>{through}, {when}: download {down}, upload {up}, latency {idle}, under load {loaded}.</source>
        <translation>{through}，{when}：下载 {down}，上传 {up}，延迟 {idle}，负载时 {loaded}。</translation>
    </message>
    <message>
        <source>{time} away</source>
        <translation>距离 {time}</translation>
    </message>
    <message>
        <source>{when}, {through}: {name} {speed}</source>
        <translation>{when}，{through}：{name} {speed}</translation>
    </message>
</context>
<context>
    <name>SpeedPage</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>In the tray, without a window. With “Connect when Maikr starts” you are protected from then on.</source>
        <translation>在托盘中启动，不显示窗口。配合“Maikr 启动时连接”，从那时起你就受到保护。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start Maikr when I log in</source>
        <translation>登录电脑时启动 Maikr</translation>
    </message>
</context>
<context>
    <name>SubscriptionCard</name>
    <message>
        <source>No browser could be started. The page is at {address}</source>
        <translation>无法启动浏览器。页面地址是 {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>What you pay, and until when, is on your account’s page on the web. Maikr opens it in your browser and tells it nothing about you: you sign in there.</source>
        <translation>你支付的费用和到期时间在你账户的网页上。Maikr 会在浏览器中打开它，并且不会透露关于你的任何信息：你在那里登录。</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Added: {rule}.</source>
        <translation>已添加：{rule}。</translation>
    </message>
    <message>
        <source>Rules taken in: {count}.</source>
        <translation>已导入的规则：{count}。</translation>
    </message>
    <message>
        <source>Write “via” and a server or country, or direct, or block.</source>
        <translation>请写“via”加服务器或国家，或 direct，或 block。</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>“default {theirs}” is not added: your “default {ours}” stays, unless you replace all.</source>
        <translation>不会添加“default {theirs}”：保留你的“default {ours}”，除非你全部替换。</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Anywhere in the window: Ctrl and + or −, and Ctrl and 0 for the usual size.</source>
        <translation>在窗口任意位置：Ctrl 加 + 或 −，Ctrl 加 0 恢复通常大小。</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>文字大小：{percent}%</translation>
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
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>In the last minute at most {down} down and {up} up.</source>
        <translation>最近一分钟最高下载 {down}、上传 {up}。</translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation>{amount}/秒</translation>
    </message>
</context>
<context>
    <name>TrafficRow</name>
    <message>
        <source>Traffic of the last minute</source>
        <translation>最近一分钟的流量</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>{rate} down</source>
        <translation>下载 {rate}</translation>
    </message>
    <message>
        <source>{rate} up</source>
        <translation>上传 {rate}</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>After trouble, and when a snooze is over.</source>
        <translation>问题解决后，以及暂停结束时。</translation>
    </message>
    <message>
        <source>Also when you are not protected, and when a network wants you to sign in.</source>
        <translation>也包括你没有受到保护，以及网络要求你登录时。</translation>
    </message>
    <message>
        <source>Another VPN or a firewall in the way, for example.</source>
        <translation>例如另一个 VPN 或防火墙造成妨碍。</translation>
    </message>
    <message>
        <source>Closing the window leaves Maikr in the tray.</source>
        <translation>关闭窗口后 Maikr 仍在托盘中。</translation>
    </message>
    <message>
        <source>Never about what you did yourself a moment ago.</source>
        <translation>绝不通知你自己刚刚做的事。</translation>
    </message>
    <message>
        <source>On arrival at a network, as you chose for it above.</source>
        <translation>到达某个网络时，按你在上方为它所选的方式。</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>The command line, for example, or another person at this computer.</source>
        <translation>例如命令行，或这台电脑上的其他人。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window quits Maikr, and no notifications are shown.</source>
        <translation>这个桌面没有托盘，因此关闭窗口会退出 Maikr，也不会显示通知。</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>托盘和通知</translation>
    </message>
    <message>
        <source>When Maikr connects or disconnects by itself</source>
        <translation>当 Maikr 自行连接或断开时</translation>
    </message>
    <message>
        <source>When another program ends or snoozes the tunnel</source>
        <translation>当另一个程序结束或暂停隧道时</translation>
    </message>
    <message>
        <source>When protection is back</source>
        <translation>当保护恢复时</translation>
    </message>
    <message>
        <source>When something is wrong although you are connected</source>
        <translation>当已连接但出现问题时</translation>
    </message>
    <message>
        <source>When the tunnel is lost</source>
        <translation>当隧道中断时</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Best server</source>
        <translation>最佳服务器</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Open Maikr</source>
        <translation>打开 Maikr</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>打开登录页面</translation>
    </message>
    <message>
        <source>Quick connect</source>
        <translation>快速连接</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>最近使用的服务器</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Snooze despite lockdown</source>
        <translation>尽管锁定仍暂停</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>有事项需要你注意…</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Best server</source>
        <translation>最佳服务器</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Open Maikr</source>
        <translation>打开 Maikr</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>打开登录页面</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>最近使用的服务器</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>有事项需要你注意…</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Speed test</source>
        <translation>速度测试</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <source>Another user is using Maikr</source>
        <translation>另一位用户正在使用 Maikr</translation>
    </message>
    <message>
        <source>Asking Maikr’s service how things are.</source>
        <translation>正在向 Maikr 的服务询问状态。</translation>
    </message>
    <message>
        <source>Blocked since the computer’s start</source>
        <translation>自电脑启动起已阻断</translation>
    </message>
    <message>
        <source>Building a tunnel to {place}.</source>
        <translation>正在建立到 {place} 的隧道。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choosing a server…</source>
        <translation>正在选择服务器…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Disconnect and go online without protection</source>
        <translation>断开并在无保护的情况下上网</translation>
    </message>
    <message>
        <source>Disconnect for good</source>
        <translation>彻底断开</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>正在断开…</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Everything you do goes through the tunnel.</source>
        <translation>你的所有流量都经由隧道。</translation>
    </message>
    <message>
        <source>Going back to your own internet connection.</source>
        <translation>正在恢复你自己的互联网连接。</translation>
    </message>
    <message>
        <source>It lets nothing through until you have signed in on its page. All else stays blocked meanwhile.</source>
        <translation>在你登录其页面之前，它不放行任何流量。期间其他一切仍被阻止。</translation>
    </message>
    <message>
        <source>Lockdown is on, but does not hold yet: traffic goes out without Maikr.</source>
        <translation>锁定模式已开启，但尚未生效：有流量不经 Maikr 外出。</translation>
    </message>
    <message>
        <source>Lockdown is on: nothing leaves this computer until you connect.</source>
        <translation>锁定模式已开启：连接之前，任何流量都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Maikr’s service can’t be used</source>
        <translation>无法使用 Maikr 的服务</translation>
    </message>
    <message>
        <source>Maikr’s service is not running</source>
        <translation>Maikr 的服务没有运行</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the tunnel is back.</source>
        <translation>隧道恢复之前，任何流量都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Only what your rules name goes through a server. All else goes out without Maikr, as they say.</source>
        <translation>只有规则所列的流量经由服务器。其余按规则不经 Maikr 外出。</translation>
    </message>
    <message>
        <source>Partly protected</source>
        <translation>部分受保护</translation>
    </message>
    <message>
        <source>Protected, but offline</source>
        <translation>受保护，但已离线</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>请登录此网络</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Snoozing until {time}</source>
        <translation>暂停到 {time}</translation>
    </message>
    <message>
        <source>Their tunnel protects everybody on this computer.</source>
        <translation>对方的隧道保护着这台电脑上的所有人。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Waiting for {place} to answer. Try {attempt}.</source>
        <translation>正在等待 {place} 应答。第 {attempt} 次尝试。</translation>
    </message>
    <message>
        <source>You are NOT protected</source>
        <translation>你没有受到保护</translation>
    </message>
    <message>
        <source>You are protected</source>
        <translation>你已受到保护</translation>
    </message>
    <message>
        <source>You can connect once they disconnect or log off.</source>
        <translation>对方断开或注销后你就可以连接。</translation>
    </message>
    <message>
        <source>Your traffic goes out without Maikr until then. Then all is as before.</source>
        <translation>在此之前你的流量不经 Maikr 外出。之后一切恢复如前。</translation>
    </message>
    <message>
        <source>Your traffic may be leaving outside a tunnel.</source>
        <translation>你的流量可能不经隧道外出。</translation>
    </message>
    <message>
        <source>Your traffic may be leaving outside the tunnel.</source>
        <translation>你的流量可能在隧道之外流出。</translation>
    </message>
    <message>
        <source>Your traffic uses your own internet connection.</source>
        <translation>你的流量使用你自己的互联网连接。</translation>
    </message>
</context>
<context>
    <name>Unhonoured</name>
    <message numerus="yes">
        <source>And %Ln more lines that can’t be honoured.</source>
        <translation>
            <numerusform>还有 %Ln 行无法执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>第 {line} 行：{why}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Forget it and sign in again</source>
        <translation>忘掉它并重新登录</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock your sign-in</source>
        <translation>解锁你的登录信息</translation>
    </message>
    <message>
        <source>Your sign-in is kept where only your passphrase, or your system’s keyring, opens it.</source>
        <translation>你的登录信息保存在只有你的口令或系统密钥环才能打开的地方。</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>Check your e-mail</source>
        <translation>请查看你的邮箱</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>We sent you a code of ten letters and digits. It can take a minute to arrive.</source>
        <translation>我们向你发送了由十个字母和数字组成的验证码。可能需要一分钟才能收到。</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>For port {ports}, rule {number} decides.</source>
        <translation>端口 {ports} 由规则 {number} 决定。</translation>
    </message>
    <message>
        <source>It is refused, and nobody is asked where it is.</source>
        <translation>它会被拒绝，也不会向任何人查询它在哪里。</translation>
    </message>
    <message>
        <source>No rule holds it, so it goes where everything else does.</source>
        <translation>没有规则匹配它，因此它与其他流量同路。</translation>
    </message>
    <message>
        <source>No tunnel is up, so no rule is in force right now.</source>
        <translation>没有隧道，因此目前没有规则生效。</translation>
    </message>
    <message>
        <source>Nobody asked for this name yet; the rule applies when somebody does.</source>
        <translation>还没有程序查询过该名称；一旦有查询，规则就会生效。</translation>
    </message>
    <message>
        <source>Port {ports} goes where everything else does.</source>
        <translation>端口 {ports} 与其他流量同路。</translation>
    </message>
    <message>
        <source>Right now {address}: {ways}</source>
        <translation>现在 {address}：{ways}</translation>
    </message>
    <message>
        <source>Rule {number} is the first that holds it: “{text}”.</source>
        <translation>规则 {number} 是第一条匹配它的规则：“{text}”。</translation>
    </message>
    <message>
        <source>What happens right now is not known. {problem}</source>
        <translation>不知道现在的情况。{problem}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>blocked, because {server} is down</source>
        <translation>已阻止，因为 {server} 已中断</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直连</translation>
    </message>
    <message>
        <source>ports {first} to {last} {way}</source>
        <translation>端口 {first} 到 {last} {way}</translation>
    </message>
    <message>
        <source>the tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>through {server}</source>
        <translation>经由 {server}</translation>
    </message>
    <message>
        <source>through {server}, which is connecting</source>
        <translation>经由正在连接的 {server}</translation>
    </message>
</context>
<context>
    <name>WhereBox</name>
    <message>
        <source>A site, an address or a link</source>
        <translation>网站、地址或链接</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Where would this go?</source>
        <translation>它会走哪里？</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>Load unknown</source>
        <translation>负载未知</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>适中</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how Qt writes a day</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how Qt writes a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>{days} d {clock}</source>
        <translation>{days} 天 {clock}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Arrow keys go from place to place, plus and minus change the scale.</source>
        <translation>方向键在地点间移动，加号和减号改变比例。</translation>
    </message>
    <message>
        <source>Map of the servers</source>
        <translation>服务器地图</translation>
    </message>
</context>
<context>
    <name>WrongRowView</name>
    <message>
        <source>Line {number} is no rule</source>
        <translation>第 {number} 行不是规则</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>Save line</source>
        <translation>保存该行</translation>
    </message>
</context>
</TS>
