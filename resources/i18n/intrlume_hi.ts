<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders -->
<!-- SPDX-License-Identifier: Apache-2.0 -->
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AccessCard</name>
    <message>
        <source>Your access</source>
        <translation>आपकी पहुँच</translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation>अनुमतियाँ देखें</translation>
    </message>
    <message>
        <source>See permissions: %1</source>
        <extracomment>%1 is such as &quot;Owner of Nilavya Health&quot;</extracomment>
        <translation>अनुमतियाँ देखें: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Leave: %1</source>
        <extracomment>%1 is such as &quot;Developer in Vaaksetu Labs&quot;</extracomment>
        <translation>छोड़ें: %1</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: %1, %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a role such as Owner</extracomment>
        <translation>खाता: %1, %2</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>सिस्टम की थीम</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>खाता जोड़ें</translation>
    </message>
    <message>
        <source>Sign in a command line…</source>
        <translation>कमांड लाइन में साइन इन कराएँ…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Forget this computer…</source>
        <translation>इस कंप्यूटर को भूल जाएँ…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Local mailbox</source>
        <translation>इस कंप्यूटर का मेलबॉक्स</translation>
    </message>
    <message>
        <source>Remove this account from this computer…</source>
        <translation>यह खाता इस कंप्यूटर से हटाएँ…</translation>
    </message>
</context>
<context>
    <name>AccountItem</name>
    <message>
        <source>%1, %2 on %3, chosen</source>
        <extracomment>Screen reader: %1 is a person&apos;s name, %2 an email address, %3 a server</extracomment>
        <translation>%1, %3 पर %2, चुना हुआ</translation>
    </message>
    <message>
        <source>%1, %2 on %3</source>
        <translation>%1, %3 पर %2</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>You’re offline. Nothing can be changed until you’re back.</source>
        <translation>आप ऑफ़लाइन हैं। वापस आने तक कुछ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>रिकवरी</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>New codes</source>
        <translation>नए कोड</translation>
    </message>
    <message>
        <source>Save codes</source>
        <translation>कोड सहेजें</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>खाता मिटाएँ</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>अपना खाता मिटाएँ</translation>
    </message>
    <message>
        <source>Workspaces and API keys stay</source>
        <translation>कार्यस्थान और API कुंजियाँ बनी रहेंगी</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>मिटाएँ…</translation>
    </message>
</context>
<context>
    <name>AllowedIpRow</name>
    <message>
        <source>Address or range %1</source>
        <extracomment>Screen reader: a field for an address or a range; %1 is its number in the list</extracomment>
        <translation>पता या रेंज %1</translation>
    </message>
    <message>
        <source>Note for range %1</source>
        <extracomment>Screen reader: %1 is the number of a range in the list</extracomment>
        <translation>रेंज %1 की टिप्पणी</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>In an empty field beside an address, which may hold a few words about it</extracomment>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a range, or its number in the list where it is empty</extracomment>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>Takes the range that was probably meant.</extracomment>
        <translation>यही लें</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <extracomment>Screen reader: %1 is a range, such as 198.51.100.0/24</extracomment>
        <translation>%1 लिखता है</translation>
    </message>
</context>
<context>
    <name>AllowedIpsEditor</name>
    <message>
        <source>Allowed from</source>
        <translation>यहाँ से अनुमति</translation>
    </message>
    <message>
        <source>Leave empty to allow any address</source>
        <translation>किसी भी पते की अनुमति के लिए खाली छोड़ें</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>रेंज जोड़ें</translation>
    </message>
    <message>
        <source>Paste many at once: one a line, or with commas between.</source>
        <translation>एक साथ कई चिपकाएँ: हर पंक्ति में एक, या बीच में अल्पविराम के साथ।</translation>
    </message>
    <message>
        <source>This computer would be locked out</source>
        <translation>यह कंप्यूटर बाहर रह जाएगा</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>दिखावट</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>घनत्व</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>आरामदायक</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>सघन</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>ApproveDeviceDialog</name>
    <message>
        <source>Sign in a command line</source>
        <translation>कमांड लाइन में साइन इन कराएँ</translation>
    </message>
    <message>
        <source>A program without a window shows a code, such as after “intrlume login --device”.</source>
        <translation>बिना विंडो वाला प्रोग्राम एक कोड दिखाता है, जैसे “intrlume login --device” के बाद।</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>कब माँगा</translation>
    </message>
    <message>
        <source>Approve it only if you started it yourself just now. It may do everything that you may.</source>
        <translation>मंज़ूरी तभी दें जब आपने इसे अभी ख़ुद शुरू किया हो। जो आप कर सकते हैं, वह सब यह भी कर सकेगा।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>खोजा जा रहा है</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>मना करें</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>मंज़ूरी दें</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>मंज़ूरी दी जा रही है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>ChangeAddress</name>
    <message>
        <source>Work email</source>
        <translation>कार्यालय का ईमेल</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>सहेजें और भेजें</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ChangeEmailDialog</name>
    <message>
        <source>Change your email</source>
        <translation>अपना ईमेल बदलें</translation>
    </message>
    <message>
        <source>A link goes to the new address. Until it is opened you sign in with the present one; both are told.</source>
        <translation>नए पते पर एक लिंक जाएगा। उसे खोलने तक आप मौजूदा पते से साइन इन करेंगे; दोनों पतों को सूचना मिलेगी।</translation>
    </message>
    <message>
        <source>New work email</source>
        <translation>काम का नया ईमेल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>लिंक भेजें</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>अपना पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 या ज़्यादा अक्षर</translation>
    </message>
    <message>
        <source>Sign out all other devices</source>
        <translation>बाकी सभी डिवाइस साइन आउट करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>ChoiceItem</name>
    <message>
        <source>%1, chosen</source>
        <extracomment>Screen reader; %1 is an item of a menu</extracomment>
        <translation>%1, चुना हुआ</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Recommended</source>
        <translation>सुझाया गया</translation>
    </message>
</context>
<context>
    <name>CodeInput</name>
    <message>
        <source>6-digit code</source>
        <translation>6 अंकों का कोड</translation>
    </message>
</context>
<context>
    <name>ConfirmEmailPage</name>
    <message>
        <source>Confirm your email</source>
        <translation>अपने ईमेल की पुष्टि करें</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Email confirmed</source>
        <translation>ईमेल की पुष्टि हो गई</translation>
    </message>
    <message>
        <source>You can send it again now</source>
        <translation>अब आप इसे फिर भेज सकते हैं</translation>
    </message>
    <message>
        <source>The link has expired.</source>
        <translation>लिंक की समय-सीमा खत्म हो गई है।</translation>
    </message>
    <message>
        <source>Send a new one</source>
        <translation>नया भेजें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Waiting for you to open the link</source>
        <translation>आपके लिंक खोलने का इंतज़ार है</translation>
    </message>
    <message>
        <source>Open mail app</source>
        <translation>मेल ऐप खोलें</translation>
    </message>
    <message>
        <source>Local mailbox</source>
        <translation>इस कंप्यूटर का मेलबॉक्स</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>पता बदलें</translation>
    </message>
    <message>
        <source>Nothing there yet</source>
        <translation>अभी तक कुछ नहीं आया</translation>
    </message>
    <message>
        <source>Look in Spam, Junk or Promotions for a message from Intrlume.</source>
        <translation>Intrlume का संदेश स्पैम, जंक या प्रमोशन में देखें।</translation>
    </message>
    <message>
        <source>Company filters can hold new senders for a few minutes.</source>
        <translation>कंपनी के फ़िल्टर नए भेजने वालों को कुछ मिनट रोक सकते हैं।</translation>
    </message>
    <message>
        <source>Check the address above for a typing mistake.</source>
        <translation>ऊपर के पते में टाइपिंग की गलती देखें।</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <extracomment>Button that copies a secret.</extracomment>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copied · clears in %1 s</source>
        <extracomment>%1 is a number of seconds until the clipboard is cleared.</extracomment>
        <translation>कॉपी हुआ · %1 से में मिटेगा</translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>क्लिपबोर्ड मिटा दिया गया</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Screen reader: the secret is on the clipboard.</extracomment>
        <translation>कॉपी हुआ</translation>
    </message>
</context>
<context>
    <name>CreateWorkspacePage</name>
    <message>
        <source>Create your workspace</source>
        <translation>अपना कार्यस्थान बनाएँ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>A workspace holds your agents, keys and people.</source>
        <translation>कार्यस्थान में आपके एजेंट, कुंजियाँ और लोग रहते हैं।</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>कार्यस्थान का नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Data region</source>
        <translation>डेटा क्षेत्र</translation>
    </message>
    <message>
        <source>Measures again</source>
        <translation>फिर से नापता है</translation>
    </message>
    <message>
        <source>Your workspace’s data is kept in this region. You can’t change it later.</source>
        <translation>आपके कार्यस्थान का डेटा इसी क्षेत्र में रहता है। बाद में इसे बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1 के रूप में साइन इन</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>कार्यस्थान बनाएँ</translation>
    </message>
    <message>
        <source>Creating workspace</source>
        <translation>कार्यस्थान बन रहा है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>अपना खाता मिटाएँ?</translation>
    </message>
    <message>
        <source>You leave every workspace and are signed out everywhere at once. This can’t be undone. Workspaces and their API keys stay, also the keys that you made: they go on working. Your address can be used for a new account.</source>
        <translation>आप हर कार्यस्थान छोड़ देंगे और हर जगह से तुरंत साइन आउट हो जाएँगे। इसे पलटा नहीं जा सकता। कार्यस्थान और उनकी API कुंजियाँ बनी रहेंगी, आपकी बनाई कुंजियाँ भी: वे काम करती रहेंगी। आपके पते से नया खाता बनाया जा सकेगा।</translation>
    </message>
    <message>
        <source>You are the only owner</source>
        <translation>आप एकमात्र स्वामी हैं</translation>
    </message>
    <message>
        <source>Transfer ownership</source>
        <translation>स्वामित्व सौंपें</translation>
    </message>
    <message>
        <source>Type your email address to confirm</source>
        <translation>पुष्टि के लिए अपना ईमेल पता टाइप करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>खाता मिटाएँ</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>Type the address first</source>
        <translation>पहले पता टाइप करें</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>खोजा जा रहा है</translation>
    </message>
    <message>
        <source>The devices could not be loaded</source>
        <translation>डिवाइस लोड नहीं हो सके</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <extracomment>%1 is a computer</extracomment>
        <translation>%1 को साइन आउट करें</translation>
    </message>
    <message>
        <source>Sign out all other devices</source>
        <translation>बाकी सभी डिवाइस साइन आउट करें</translation>
    </message>
    <message>
        <source>No other device is signed in</source>
        <translation>कोई और डिवाइस साइन इन नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n सत्र</numerusform>
            <numerusform>%n सत्र</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceCards</name>
    <message>
        <source>Loses</source>
        <translation>नहीं रहेगा</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>मिलेगा</translation>
    </message>
    <message>
        <source>No change in access.</source>
        <translation>पहुँच में कोई बदलाव नहीं।</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Discard changes?</source>
        <translation>बदलाव छोड़ दें?</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>आपने यहाँ जो बदला है, वह सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>बदलना जारी रखें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
</context>
<context>
    <name>DomainRuleDialog</name>
    <message>
        <source>Who may be invited</source>
        <translation>किसे न्योता दिया जा सकता है</translation>
    </message>
    <message>
        <source>Leave the domains empty to allow any address. Who is a member already stays.</source>
        <translation>किसी भी पते की अनुमति देने के लिए डोमेन खाली छोड़ें। जो पहले से सदस्य हैं, वे बने रहेंगे।</translation>
    </message>
    <message>
        <source>Only these domains</source>
        <translation>केवल ये डोमेन</translation>
    </message>
    <message>
        <source>company.example, company.in</source>
        <translation>company.example, company.in</translation>
    </message>
    <message>
        <source>Separate with space or comma</source>
        <translation>खाली जगह या अल्पविराम से अलग करें</translation>
    </message>
    <message>
        <source>Partners who may come all the same</source>
        <translation>साझेदार जो फिर भी आ सकते हैं</translation>
    </message>
    <message>
        <source>name@partner.example</source>
        <translation>name@partner.example</translation>
    </message>
    <message>
        <source>Email addresses, separated with space or comma</source>
        <translation>ईमेल पते, खाली जगह या अल्पविराम से अलग</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>EditAllowedIpsDialog</name>
    <message>
        <source>Calls from elsewhere are refused in every region, seconds after you save.</source>
        <translation>सहेजने के कुछ ही सेकंड में दूसरी जगहों से कॉल हर क्षेत्र में अस्वीकार होती हैं।</translation>
    </message>
    <message>
        <source>Saving failed. Nothing was changed.</source>
        <translation>सहेजना विफल रहा। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>फिर से लोड करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>फिर भी सहेजें</translation>
    </message>
    <message>
        <source>Save ranges</source>
        <translation>रेंज सहेजें</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Reload first</source>
        <translation>पहले फिर से लोड करें</translation>
    </message>
    <message>
        <source>It is not known whether this was saved.</source>
        <translation>पता नहीं कि यह सहेजा गया या नहीं।</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
</context>
<context>
    <name>ElevateDialog</name>
    <message>
        <source>Enter your password</source>
        <translation>अपना पासवर्ड लिखें</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>आपका पासवर्ड</translation>
    </message>
    <message>
        <source>It is asked for again after 10 minutes.</source>
        <translation>10 मिनट बाद यह फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Enter a code</source>
        <translation>कोड लिखें</translation>
    </message>
    <message>
        <source>From your authenticator app</source>
        <translation>आपके ऑथेंटिकेटर ऐप से</translation>
    </message>
    <message>
        <source>Use your password</source>
        <translation>अपना पासवर्ड इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use a code of your app</source>
        <translation>अपने ऐप का कोड इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>EndSessionDialog</name>
    <message>
        <source>It needs the password to sign in again.</source>
        <translation>फिर से साइन इन करने के लिए उसे पासवर्ड चाहिए होगा।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>साइन आउट किया जा रहा है</translation>
    </message>
</context>
<context>
    <name>EnrolTwoFactorDialog</name>
    <message>
        <source>Turn on two-factor sign-in</source>
        <translation>दो-चरण साइन इन चालू करें</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone, then type the code that it shows.</source>
        <translation>इसे अपने फ़ोन के ऑथेंटिकेटर ऐप से स्कैन करें, फिर जो कोड दिखे उसे लिखें।</translation>
    </message>
    <message>
        <source>QR code for an authenticator app</source>
        <translation>ऑथेंटिकेटर ऐप के लिए QR कोड</translation>
    </message>
    <message>
        <source>If you can’t scan it, type or copy this into the app:</source>
        <translation>अगर स्कैन न हो सके, तो इसे ऐप में लिखें या कॉपी करें:</translation>
    </message>
    <message>
        <source>Setup key, shown</source>
        <translation>सेटअप कुंजी, दिख रही है</translation>
    </message>
    <message>
        <source>Setup key, hidden</source>
        <translation>सेटअप कुंजी, छिपी हुई</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Hide setup key</source>
        <translation>सेटअप कुंजी छिपाएँ</translation>
    </message>
    <message>
        <source>Show setup key</source>
        <translation>सेटअप कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Copied · clears in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>कॉपी हुआ · %1 से. में मिटेगा</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy setup key</source>
        <translation>सेटअप कुंजी कॉपी करें</translation>
    </message>
    <message>
        <source>The code changes every 30 seconds.</source>
        <translation>कोड हर 30 सेकंड में बदलता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Type the 6 digits first</source>
        <translation>पहले 6 अंक लिखें</translation>
    </message>
    <message>
        <source>Hidden while this window is not in front</source>
        <translation>जब तक यह विंडो सामने नहीं है, छिपा रहेगा</translation>
    </message>
</context>
<context>
    <name>EnvFileDialog</name>
    <message>
        <source>Save to .env</source>
        <translation>.env में सहेजें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Email or password is wrong.</source>
        <translation>ईमेल या पासवर्ड गलत है।</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>आपका सत्र खत्म हो गया है। फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>This email is not confirmed yet.</source>
        <translation>इस ईमेल की अभी पुष्टि नहीं हुई है।</translation>
    </message>
    <message>
        <source>This needs your password again.</source>
        <translation>इसके लिए आपका पासवर्ड फिर चाहिए।</translation>
    </message>
    <message>
        <source>Your role changed. This action needs Owner.</source>
        <translation>आपकी भूमिका बदल गई है। इसके लिए स्वामी की भूमिका चाहिए।</translation>
    </message>
    <message>
        <source>A key with this name exists.</source>
        <translation>इस नाम की कुंजी पहले से है।</translation>
    </message>
    <message>
        <source>This address is taken.</source>
        <translation>यह पता लिया जा चुका है।</translation>
    </message>
    <message>
        <source>This email is confirmed already. Sign in.</source>
        <translation>इस ईमेल की पुष्टि हो चुकी है। साइन इन करें।</translation>
    </message>
    <message>
        <source>This key is stopped already.</source>
        <translation>यह कुंजी पहले ही बंद है।</translation>
    </message>
    <message>
        <source>The same request is still running. Wait a moment and try again.</source>
        <translation>यही अनुरोध अभी चल रहा है। थोड़ा रुककर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>This can’t be done now, because something changed meanwhile. Reload and try again.</source>
        <translation>इस बीच कुछ बदल गया है, इसलिए यह अभी नहीं हो सकता। फिर से लोड करके कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <translation>बहुत ज़्यादा अनुरोध। थोड़ा रुककर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation>बहुत ज़्यादा अनुरोध। %1 से में फिर से कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Wait %n minute(s).</source>
        <translation>
            <numerusform>बहुत ज़्यादा अनुरोध। %n मिनट रुकें।</numerusform>
            <numerusform>बहुत ज़्यादा अनुरोध। %n मिनट रुकें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not accept this. Check what you typed and try again.</source>
        <translation>सर्वर ने इसे स्वीकार नहीं किया। अपना लिखा हुआ जाँचें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Enter an email address, such as name@company.in.</source>
        <translation>ईमेल पता लिखें, जैसे name@company.in।</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Use a to z, 0 to 9 and hyphens.</source>
        <translation>a से z, 0 से 9 और हाइफ़न इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>नाम लिखें।</translation>
    </message>
    <message>
        <source>You’re offline. Check your connection and try again.</source>
        <translation>आप ऑफ़लाइन हैं। अपना कनेक्शन जाँचें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>सर्वर ने समय पर जवाब नहीं दिया। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>This is no longer there. Reload to see what is.</source>
        <translation>यह अब वहाँ नहीं है। जो है उसे देखने के लिए फिर से लोड करें।</translation>
    </message>
    <message>
        <source>Someone else changed this. Reload to see it.</source>
        <translation>किसी और ने इसे बदल दिया है। देखने के लिए फिर से लोड करें।</translation>
    </message>
    <message>
        <source>The server has a problem. Try again in a moment.</source>
        <translation>सर्वर में समस्या है। थोड़ी देर में फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The server gave an answer that this console can’t read. It may be a newer version.</source>
        <translation>सर्वर ने ऐसा जवाब दिया जिसे यह कंसोल नहीं पढ़ सकता। हो सकता है वह नया संस्करण हो।</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent.</source>
        <translation>इस सर्वर से कनेक्शन सुरक्षित नहीं है, इसलिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>This server does not offer what the console needs. Check the address.</source>
        <translation>इस सर्वर में वह नहीं है जो कंसोल को चाहिए। पता जाँचें।</translation>
    </message>
    <message>
        <source>Data on this computer could not be read or written. Check the free space and the permissions of its folder.</source>
        <translation>इस कंप्यूटर का डेटा पढ़ा या लिखा नहीं जा सका। खाली जगह और उसके फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>पूरा होने से पहले रोक दिया गया।</translation>
    </message>
    <message>
        <source>Use your work email. %1 can’t own a workspace.</source>
        <extracomment>%1 is the part of an address after the @, such as gmail.com</extracomment>
        <translation>कार्यालय का ईमेल इस्तेमाल करें। %1 कार्यस्थान का स्वामी नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>यह पता</translation>
    </message>
    <message>
        <source>This holds a whole API key. Leave it out: only your password manager should know it.</source>
        <translation>इसमें पूरी API कुंजी लिखी है। इसे हटा दें: यह केवल आपके पासवर्ड मैनेजर में होनी चाहिए।</translation>
    </message>
    <message>
        <source>This holds characters that nobody sees, or that turn the order of the text around. Type it anew.</source>
        <translation>इसमें ऐसे अक्षर हैं जो दिखते नहीं, या जो लिखे हुए का क्रम उलट देते हैं। इसे फिर से लिखें।</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Add another word.</source>
        <translation>इस पासवर्ड का अंदाज़ा लगाना बहुत आसान है। एक और शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>Use 12 characters or more.</source>
        <translation>12 या अधिक अक्षर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>यह बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>Shown under an error for the person&apos;s letter to support; %1 is a long id</extracomment>
        <translation>अनुरोध %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n कोशिश बाकी।</numerusform>
            <numerusform>%n कोशिश बाकी।</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no keychain, so you’ll be asked to sign in again next time.</source>
        <translation>इस कंप्यूटर में कीचेन नहीं है, इसलिए अगली बार आपसे फिर साइन इन करने को कहा जाएगा।</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>कीचेन लॉक है। उसे खोलें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain refused. Allow this program to use it and try again.</source>
        <translation>कीचेन ने मना कर दिया। इस प्रोग्राम को अनुमति दें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>This password is wrong.</source>
        <translation>यह पासवर्ड गलत है।</translation>
    </message>
    <message>
        <source>The key %1 was made, but its secret was lost on the way and the key could not be stopped. Try again, or revoke it in the list.</source>
        <extracomment>%1 is a key with its middle left out</extracomment>
        <translation>कुंजी %1 बन गई, पर उसका गुप्त भाग रास्ते में खो गया और कुंजी रोकी नहीं जा सकी। फिर से कोशिश करें, या सूची में उसे निरस्त करें।</translation>
    </message>
    <message>
        <source>Every answer with a new key was lost on the way. Those keys are stopped. Try again when the connection is better.</source>
        <translation>नई कुंजी वाला हर उत्तर रास्ते में खो गया। वे कुंजियाँ रोक दी गई हैं। कनेक्शन बेहतर होने पर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it is not known whether the key was rotated. Try again: nothing happens twice.</source>
        <translation>उत्तर आने से पहले कनेक्शन टूट गया, इसलिए पता नहीं कि कुंजी बदली गई या नहीं। फिर से कोशिश करें: कुछ भी दो बार नहीं होता।</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it is not known whether “%1” was made. Try again: nothing is made twice.</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>उत्तर आने से पहले कनेक्शन टूट गया, इसलिए पता नहीं कि “%1” बनी या नहीं। फिर से कोशिश करें: कुछ भी दो बार नहीं बनता।</translation>
    </message>
    <message>
        <source>This key is ending or stopped already, so it can’t be rotated.</source>
        <translation>यह कुंजी समाप्त हो रही है या रुक चुकी है, इसलिए बदली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>This key is not ending any more. Reload to see it.</source>
        <translation>यह कुंजी अब समाप्त नहीं हो रही है। देखने के लिए फिर से लोड करें।</translation>
    </message>
    <message>
        <source>This key is not revoked, so there is no receipt.</source>
        <translation>यह कुंजी निरस्त नहीं है, इसलिए कोई रसीद नहीं है।</translation>
    </message>
    <message>
        <source>Not every region has confirmed yet. Try again in a moment.</source>
        <translation>अभी हर क्षेत्र ने पुष्टि नहीं की है। थोड़ी देर में फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the key was not stored in it.</source>
        <translation>इस कंप्यूटर पर कीचेन नहीं है, इसलिए कुंजी उसमें नहीं रखी गई।</translation>
    </message>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 ने कहा: %2</translation>
    </message>
    <message>
        <source>%1 failed without a word.</source>
        <extracomment>%1 is a program, such as gh, %2 what it said</extracomment>
        <translation>%1 बिना कुछ कहे विफल हुआ।</translation>
    </message>
    <message>
        <source>%1 is no longer installed.</source>
        <translation>%1 अब इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>%1 had the key already when it was ended. Look there before you send it again.</source>
        <translation>रोके जाने तक %1 को कुंजी मिल चुकी थी। दोबारा भेजने से पहले वहाँ देखें।</translation>
    </message>
    <message>
        <source>Check the fields above.</source>
        <translation>ऊपर के फ़ील्ड जाँचें।</translation>
    </message>
    <message>
        <source>That code is not right. Check the time on your phone and try the next one.</source>
        <translation>यह कोड सही नहीं है। अपने फ़ोन का समय देखें और अगला कोड आज़माएँ।</translation>
    </message>
    <message>
        <source>That code was already used.</source>
        <translation>यह कोड पहले ही इस्तेमाल हो चुका है।</translation>
    </message>
    <message>
        <source>This link has expired. Ask for a new one.</source>
        <translation>इस लिंक की अवधि पूरी हो गई है। नया लिंक माँगें।</translation>
    </message>
    <message>
        <source>This link was used already. Ask for a new one if you need it.</source>
        <translation>यह लिंक पहले ही इस्तेमाल हो चुका है। ज़रूरत हो तो नया माँगें।</translation>
    </message>
    <message>
        <source>Signing in took too long. Enter your password again.</source>
        <translation>साइन इन में बहुत देर लगी। अपना पासवर्ड फिर से लिखें।</translation>
    </message>
    <message>
        <source>The certificate of this server has expired, so nothing was sent. Check the date of this computer, and tell whoever runs the server.</source>
        <translation>इस सर्वर के प्रमाणपत्र की अवधि पूरी हो गई है, इसलिए कुछ नहीं भेजा गया। इस कंप्यूटर की तारीख़ देखें और सर्वर चलाने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>The certificate of this server is not valid yet, so nothing was sent. Check the date of this computer.</source>
        <translation>इस सर्वर का प्रमाणपत्र अभी मान्य नहीं हुआ है, इसलिए कुछ नहीं भेजा गया। इस कंप्यूटर की तारीख़ देखें।</translation>
    </message>
    <message>
        <source>This server made its certificate itself, so nobody vouches that it is the right one. Nothing was sent. Whoever runs it can give you the certificate to add to those that this computer trusts.</source>
        <translation>इस सर्वर ने अपना प्रमाणपत्र ख़ुद बनाया है, इसलिए कोई नहीं कह सकता कि यह सही सर्वर है। कुछ नहीं भेजा गया। इसे चलाने वाला आपको प्रमाणपत्र दे सकता है, जिसे आप इस कंप्यूटर के भरोसेमंद प्रमाणपत्रों में जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>The certificate of this server is for another name, so this may be another server. Nothing was sent. Check the address.</source>
        <translation>इस सर्वर का प्रमाणपत्र किसी और नाम का है, यानी यह कोई दूसरा सर्वर हो सकता है। कुछ नहीं भेजा गया। पता जाँचें।</translation>
    </message>
    <message>
        <source>The certificate of this server was withdrawn, so nothing was sent. Tell whoever runs the server.</source>
        <translation>इस सर्वर का प्रमाणपत्र वापस ले लिया गया है, इसलिए कुछ नहीं भेजा गया। सर्वर चलाने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>The certificate of this server comes from somebody whom this computer does not trust, so nothing was sent. If your company issues its own, ask for its root certificate.</source>
        <translation>इस सर्वर का प्रमाणपत्र ऐसे किसी ने दिया है जिस पर यह कंप्यूटर भरोसा नहीं करता, इसलिए कुछ नहीं भेजा गया। अगर आपकी कंपनी अपने प्रमाणपत्र ख़ुद देती है, तो उसका मूल प्रमाणपत्र माँगें।</translation>
    </message>
    <message>
        <source>The keychain’s question was closed, so it stayed locked. Try again and answer it.</source>
        <translation>कीचेन का सवाल बंद कर दिया गया, इसलिए वह लॉक ही रहा। फिर से कोशिश करें और उसका जवाब दें।</translation>
    </message>
    <message>
        <source>Nobody answered the keychain’s question. Try again; it may be behind another window.</source>
        <translation>कीचेन के सवाल का किसी ने जवाब नहीं दिया। फिर से कोशिश करें; वह किसी दूसरी विंडो के पीछे हो सकता है।</translation>
    </message>
    <message>
        <source>The keychain could not write. See whether your disk is full, then try again.</source>
        <translation>कीचेन लिख नहीं सका। देखें कि आपकी डिस्क भरी तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain’s program ended in the middle of the work. Start it again, or sign in to your desktop again, and try again.</source>
        <translation>कीचेन का प्रोग्राम काम के बीच में बंद हो गया। उसे फिर से शुरू करें, या अपने डेस्कटॉप में फिर से साइन इन करें, और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Nobody can give more than their own role allows.</source>
        <translation>कोई अपनी भूमिका से ज़्यादा अनुमति नहीं दे सकता।</translation>
    </message>
    <message>
        <source>You are only looking through this role. Go back to your own to change something.</source>
        <translation>आप केवल इस भूमिका की नज़र से देख रहे हैं। कुछ बदलने के लिए अपनी भूमिका पर लौटें।</translation>
    </message>
    <message>
        <source>This workspace lets only addresses of certain domains in.</source>
        <translation>यह कार्यस्थान केवल कुछ तय डोमेन के पते स्वीकार करता है।</translation>
    </message>
    <message>
        <source>This invitation is for another address.</source>
        <translation>यह न्योता किसी दूसरे पते के लिए है।</translation>
    </message>
    <message>
        <source>A workspace needs at least one owner. Make someone else an owner first, or transfer ownership.</source>
        <translation>कार्यस्थान में कम से कम एक स्वामी होना चाहिए। पहले किसी और को स्वामी बनाएँ, या स्वामित्व सौंपें।</translation>
    </message>
    <message>
        <source>Built-in roles never change. Copy this one and change the copy.</source>
        <translation>बनी-बनाई भूमिकाएँ नहीं बदलतीं। इसकी नकल बनाएँ और नकल को बदलें।</translation>
    </message>
    <message>
        <source>This invitation was accepted, declined or revoked already.</source>
        <translation>यह न्योता स्वीकार, अस्वीकार या निरस्त हो चुका है।</translation>
    </message>
    <message>
        <source>You are a member of this workspace already.</source>
        <translation>आप पहले से इस कार्यस्थान के सदस्य हैं।</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask for a new one.</source>
        <translation>इस न्योते का समय खत्म हो गया है। नया माँगें।</translation>
    </message>
    <message>
        <source>This invitation was revoked, or a newer one replaced it.</source>
        <translation>यह न्योता निरस्त हुआ, या इसकी जगह नया भेजा गया।</translation>
    </message>
    <message>
        <source>This invitation was answered already.</source>
        <translation>इस न्योते का जवाब दिया जा चुका है।</translation>
    </message>
</context>
<context>
    <name>ExtendKeyDialog</name>
    <message>
        <source>Old key stops</source>
        <translation>पुरानी कुंजी रुकेगी</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>और रखें</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>ForgetAccountDialog</name>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>यह खाता इस कंप्यूटर से हटाएँ?</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is an email address, %2 a server</extracomment>
        <translation>%2 पर %1</translation>
    </message>
    <message>
        <source>It is signed out here, for the command line too, and its session goes from the keychain. The account itself and its workspaces stay.</source>
        <translation>यह यहाँ से साइन आउट होगा, कमांड लाइन से भी, और इसका सत्र कीचेन से हट जाएगा। खाता और उसके कार्यस्थान बने रहेंगे।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>ForgetComputerDialog</name>
    <message>
        <source>Forget this computer?</source>
        <translation>इस कंप्यूटर को भूल जाएँ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Forget this computer</source>
        <translation>इस कंप्यूटर को भूल जाएँ</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>भुलाया जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are signed out here. Their sessions go from the keychain, and so do the API keys that were stored there: look first whether you have them elsewhere. Accounts and workspaces stay, and the keys go on working.</source>
        <translation>
            <numerusform>%n खाता यहाँ से साइन आउट होगा। उसका सत्र कीचेन से हट जाएगा, और वहाँ सहेजी गई API कुंजियाँ भी: पहले देख लें कि वे आपके पास कहीं और हैं। खाते और कार्यस्थान बने रहेंगे, और कुंजियाँ काम करती रहेंगी।</numerusform>
            <numerusform>%n खाते यहाँ से साइन आउट होंगे। उनके सत्र कीचेन से हट जाएँगे, और वहाँ सहेजी गई API कुंजियाँ भी: पहले देख लें कि वे आपके पास कहीं और हैं। खाते और कार्यस्थान बने रहेंगे, और कुंजियाँ काम करती रहेंगी।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>Check your email</source>
        <translation>अपना ईमेल देखें</translation>
    </message>
    <message>
        <source>Reset your password</source>
        <translation>अपना पासवर्ड रीसेट करें</translation>
    </message>
    <message>
        <source>Enter the email you sign in with. If it has an account, we will send a reset link.</source>
        <translation>वह ईमेल लिखें जिससे आप साइन इन करते हैं। अगर उसका खाता है, तो हम रीसेट लिंक भेजेंगे।</translation>
    </message>
    <message>
        <source>Work email</source>
        <translation>काम का ईमेल</translation>
    </message>
    <message>
        <source>Send reset link</source>
        <translation>रीसेट लिंक भेजें</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Local mailbox</source>
        <translation>स्थानीय मेलबॉक्स</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>साइन इन पर वापस</translation>
    </message>
</context>
<context>
    <name>GenerateKeyDialog</name>
    <message>
        <source>Generate new key</source>
        <translation>नई कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>The full key is shown once, on the next screen.</source>
        <translation>पूरी कुंजी एक ही बार, अगली स्क्रीन पर दिखती है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Say where it runs, so you know what stops if you revoke it.</source>
        <translation>लिखें कि यह कहाँ चलेगी, ताकि निरस्त करने पर आप जानें कि क्या रुकेगा।</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>For production calls</source>
        <translation>असली कॉल के लिए</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>For development and trials</source>
        <translation>विकास और परीक्षण के लिए</translation>
    </message>
    <message>
        <source>The key was not generated</source>
        <translation>कुंजी नहीं बनी</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Generate key</source>
        <translation>कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>बन रही है</translation>
    </message>
    <message>
        <source>Automation key</source>
        <translation>ऑटोमेशन कुंजी</translation>
    </message>
    <message>
        <source>May also generate, rotate and revoke other keys, for the command line in a pipeline.</source>
        <translation>पाइपलाइन में कमांड लाइन के लिए दूसरी कुंजियाँ भी बना, बदल और निरस्त कर सकती है।</translation>
    </message>
    <message>
        <source>The new key did not arrive</source>
        <translation>नई कुंजी नहीं पहुँची</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>उसे रहने दें</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>उसे बदलें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send key</source>
        <translation>कुंजी भेजें</translation>
    </message>
</context>
<context>
    <name>HandoverMenu</name>
    <message>
        <source>This computer’s keychain</source>
        <translation>इस कंप्यूटर की कीचेन</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>What is “This computer”?</source>
        <translation>“यह कंप्यूटर” क्या है?</translation>
    </message>
    <message>
        <source>A complete Intrlume platform that runs inside this program and keeps its data here. Use it to try everything without a server. Choose Server on the sign-in page to use another one.</source>
        <translation>पूरा Intrlume प्लैटफ़ॉर्म, जो इसी प्रोग्राम में चलता है और अपना डेटा यहीं रखता है। इससे आप बिना सर्वर के सब आज़मा सकते हैं। दूसरा सर्वर इस्तेमाल करने के लिए साइन इन पेज पर सर्वर चुनें।</translation>
    </message>
    <message>
        <source>Where is my password kept?</source>
        <translation>मेरा पासवर्ड कहाँ रहता है?</translation>
    </message>
    <message>
        <source>Nowhere on this computer. Staying signed in keeps a session in the system keychain, and signing out removes it.</source>
        <translation>इस कंप्यूटर पर कहीं नहीं। साइन इन बने रहने पर सिस्टम की कीचेन में एक सत्र रहता है, और साइन आउट करने पर वह हट जाता है।</translation>
    </message>
    <message>
        <source>The mail does not come</source>
        <translation>मेल नहीं आ रहा</translation>
    </message>
    <message>
        <source>On “This computer” mail stays here: open Local mailbox on the page that waits for it. Elsewhere look in Spam, or send it again.</source>
        <translation>“यह कंप्यूटर” में मेल यहीं रहता है: इंतज़ार वाले पेज पर इस कंप्यूटर का मेलबॉक्स खोलें। बाकी जगह स्पैम में देखें, या फिर भेजें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ImpactNotice</name>
    <message>
        <source>Looking up what stays behind</source>
        <translation>देखा जा रहा है कि पीछे क्या रहेगा</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Rotate %1 first</source>
        <extracomment>%1 is a key</extracomment>
        <translation>पहले %1 बदलें</translation>
    </message>
    <message>
        <source>Show the API keys</source>
        <translation>API कुंजियाँ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::AccessModel</name>
    <message>
        <source>Owner of %1</source>
        <extracomment>%1 is a workspace</extracomment>
        <translation>%1 के मालिक</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a role, %2 a workspace</extracomment>
        <translation>%2 में %1</translation>
    </message>
    <message>
        <source>A role of this workspace</source>
        <translation>इस कार्यस्थान की एक भूमिका</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::AccountViewModel</name>
    <message>
        <source>Your password was changed</source>
        <translation>आपका पासवर्ड बदल गया</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation>आप ऑफ़लाइन हैं</translation>
    </message>
    <message>
        <source>Waiting until %1 is confirmed</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1 की पुष्टि का इंतज़ार है</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Email, confirmed on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>ईमेल, %1 को पुष्टि हुई</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>आज बदला गया</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n day(s) ago</source>
        <translation>
            <numerusform>%n दिन पहले बदला गया</numerusform>
            <numerusform>%n दिन पहले बदला गया</numerusform>
        </translation>
    </message>
    <message>
        <source>A code of an authenticator app, besides the password</source>
        <translation>पासवर्ड के साथ ऑथेंटिकेटर ऐप का एक कोड</translation>
    </message>
    <message>
        <source>Authenticator app, added on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>ऑथेंटिकेटर ऐप, %1 को जोड़ा गया</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>%n कोड बचा है</numerusform>
            <numerusform>%n कोड बचे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, stored</source>
        <extracomment>%1 is &quot;10 codes left&quot;</extracomment>
        <translation>%1, सहेजे हुए</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, अभी सहेजे नहीं गए</translation>
    </message>
    <message>
        <source>Session stored in the system keychain</source>
        <translation>सत्र सिस्टम के कीचेन में रखा है</translation>
    </message>
    <message>
        <source>No keychain: you’ll be asked to sign in again next time</source>
        <translation>कीचेन नहीं है: अगली बार आपको फिर से साइन इन करना होगा</translation>
    </message>
    <message>
        <source>Session not stored</source>
        <translation>सत्र नहीं रखा गया</translation>
    </message>
    <message>
        <source>You stay signed in after a restart.</source>
        <translation>दोबारा शुरू करने पर भी आप साइन इन रहेंगे।</translation>
    </message>
    <message>
        <source>You chose not to stay signed in on this computer.</source>
        <translation>आपने इस कंप्यूटर पर साइन इन न रहना चुना है।</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>कीचेन लॉक है</translation>
    </message>
    <message>
        <source>The session cannot be read or stored until it is unlocked.</source>
        <translation>अनलॉक होने तक सत्र न पढ़ा जा सकता है, न रखा जा सकता है।</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet, or turn on the Secret Service in KeePassXC.</source>
        <translation>GNOME Keyring या KWallet इंस्टॉल करें, या KeePassXC में Secret Service चालू करें।</translation>
    </message>
    <message>
        <source>You left %1</source>
        <extracomment>%1 is a workspace</extracomment>
        <translation>आपने %1 छोड़ दिया</translation>
    </message>
    <message>
        <source>The keychain could not take it when you signed in. You’ll be asked to sign in again next time.</source>
        <translation>आपके साइन इन करते समय कीचेन इसे रख नहीं सका। अगली बार आपको फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>%1 on %2. %3</source>
        <extracomment>%1 is a program such as GNOME Keyring, %2 the name of a computer, %3 a sentence</extracomment>
        <translation>%2 पर %1। %3</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::AccountsModel</name>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::AccountsViewModel</name>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::AllowedIpsModel</name>
    <message>
        <source>This computer</source>
        <extracomment>A note beside an address, which is this computer&apos;s own</extracomment>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Use at most %1 ranges.</source>
        <translation>अधिक से अधिक %1 रेंज दें।</translation>
    </message>
    <message>
        <source>Enter an address or a range.</source>
        <translation>कोई पता या रेंज लिखें।</translation>
    </message>
    <message>
        <source>Use %1 characters or fewer for the note.</source>
        <translation>टिप्पणी %1 या कम अक्षरों में लिखें।</translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>सूची में पहले से है।</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a range such as 198.51.100.0/24</extracomment>
        <translation>क्या आपका मतलब %1 था?</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>%1 कोई पता नहीं है।</translation>
    </message>
    <message>
        <source>%1 is not a valid range. The number after the slash must be 0 to %2.</source>
        <extracomment>%1 is what was typed, such as 10.20.0.0/33; %2 is 32 or 128</extracomment>
        <translation>%1 मान्य रेंज नहीं है। स्लैश के बाद की संख्या 0 से %2 तक होनी चाहिए।</translation>
    </message>
    <message>
        <source>%1 allows everyone. Leave the list empty instead.</source>
        <extracomment>%1 is 0.0.0.0/0 or ::/0</extracomment>
        <translation>%1 सबको अनुमति देता है। इसके बजाय सूची खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Covered by %1.</source>
        <extracomment>%1 is a wider range in the same list</extracomment>
        <translation>%1 में पहले से शामिल है।</translation>
    </message>
    <message>
        <source>Add this computer, %1</source>
        <extracomment>%1 is this computer&apos;s address</extracomment>
        <translation>यह कंप्यूटर जोड़ें, %1</translation>
    </message>
    <message>
        <source>Its address, %1, is outside these ranges. Calls with this key from here will be refused.</source>
        <extracomment>%1 is this computer&apos;s address</extracomment>
        <translation>इसका पता, %1, इन रेंज से बाहर है। यहाँ से इस कुंजी की कॉल अस्वीकार होंगी।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ApproveDeviceViewModel</name>
    <message>
        <source>Less than a minute ago</source>
        <translation>एक मिनट से कम पहले</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed in. You can end it under Devices at any time.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 में साइन इन हो गया है। आप इसे डिवाइस में कभी भी समाप्त कर सकते हैं।</translation>
    </message>
    <message>
        <source>%1 was turned away. If you did not start it, change your password.</source>
        <translation>%1 को मना कर दिया गया। अगर आपने इसे शुरू नहीं किया था, तो अपना पासवर्ड बदलें।</translation>
    </message>
    <message>
        <source>Enter the 8 letters that the program shows, such as BCDF-GHJK.</source>
        <translation>प्रोग्राम जो 8 अक्षर दिखाता है उन्हें लिखें, जैसे BCDF-GHJK।</translation>
    </message>
    <message>
        <source>No program waits with this code. Check it, or let the program ask for a new one.</source>
        <translation>इस कोड के साथ कोई प्रोग्राम इंतज़ार में नहीं है। कोड जाँचें या प्रोग्राम से नया माँगने को कहें।</translation>
    </message>
    <message>
        <source>To let %1 in.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 को अंदर आने देने के लिए।</translation>
    </message>
    <message>
        <source>This code has expired or was answered already.</source>
        <translation>इस कोड की अवधि पूरी हो गई है या इसका जवाब दिया जा चुका है।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ChangeEmailViewModel</name>
    <message>
        <source>Enter an email address, such as name@company.in.</source>
        <translation>ईमेल पता लिखें, जैसे name@company.in.</translation>
    </message>
    <message>
        <source>To sign in with another address, enter your password.</source>
        <translation>दूसरे पते से साइन इन करने के लिए अपना पासवर्ड लिखें।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ChangePasswordViewModel</name>
    <message>
        <source>To set another password, enter the one you have now.</source>
        <translation>दूसरा पासवर्ड रखने के लिए अभी वाला लिखें।</translation>
    </message>
    <message>
        <source>This is the password that you have already.</source>
        <translation>यही पासवर्ड आपका पहले से है।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ChangeRoleViewModel</name>
    <message>
        <source>%1 now has the role %2</source>
        <extracomment>%1 is a person&apos;s first name, %2 a role</extracomment>
        <translation>%1 की भूमिका अब %2 है</translation>
    </message>
    <message>
        <source>%1 is now an Owner</source>
        <extracomment>%1 is a person&apos;s first name</extracomment>
        <translation>%1 की भूमिका अब स्वामी है</translation>
    </message>
    <message>
        <source>%1 is now a Developer</source>
        <extracomment>%1 is a person&apos;s first name</extracomment>
        <translation>%1 की भूमिका अब डेवलपर है</translation>
    </message>
    <message>
        <source>%1 is now an Analyst</source>
        <extracomment>%1 is a person&apos;s first name</extracomment>
        <translation>%1 की भूमिका अब विश्लेषक है</translation>
    </message>
    <message>
        <source>%1 is now a Viewer</source>
        <extracomment>%1 is a person&apos;s first name</extracomment>
        <translation>%1 की भूमिका अब दर्शक है</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are roles</extracomment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <extracomment>%1 is a person&apos;s first name</extracomment>
        <translation>तुरंत लागू होगा।</translation>
    </message>
    <message>
        <source>Applies at once. %1 is told by email.</source>
        <translation>तुरंत लागू होगा। %1 को ईमेल से बताया जाएगा।</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>On a button; %1 is a role</extracomment>
        <translation>%1 बनाएँ</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>भूमिका बदलें</translation>
    </message>
    <message>
        <source>%1 will be able to see billing and manage keys and members.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>इसके बाद %1 बिलिंग देख और कुंजियाँ व सदस्य सँभाल सकेंगे।</translation>
    </message>
    <message>
        <source>This role was changed meanwhile. What you see is how it is now.</source>
        <translation>इस बीच यह भूमिका बदल गई। जो दिख रहा है वह अभी की स्थिति है।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ConfirmEmailViewModel</name>
    <message>
        <source>We sent a link to %1. Open it on this computer or on your phone. This window continues by itself.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>हमने %1 पर एक लिंक भेजा है। उसे इस कंप्यूटर या अपने फ़ोन पर खोलें। यह विंडो अपने-आप आगे बढ़ेगी।</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1 is a time, such as 10:42</extracomment>
        <translation>%1 बजे भेजा गया।</translation>
    </message>
    <message>
        <source>The link works until %1 today.</source>
        <extracomment>%1 is a time, such as 10:42</extracomment>
        <translation>लिंक आज %1 तक काम करेगा।</translation>
    </message>
    <message>
        <source>The link works until %1 tomorrow.</source>
        <translation>लिंक कल %1 तक काम करेगा।</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Send again in %1</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>%1 में फिर भेजें</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before sending again.</source>
        <translation>
            <numerusform>फिर भेजने से पहले %n मिनट रुकें।</numerusform>
            <numerusform>फिर भेजने से पहले %n मिनट रुकें।</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent again once a minute.</source>
        <translation>इसे मिनट में एक बार फिर भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>Sent again to %1</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1 पर फिर भेजा गया</translation>
    </message>
    <message>
        <source>No mail program opened. Open your mail yourself and press the link there.</source>
        <translation>कोई मेल प्रोग्राम नहीं खुला। अपना मेल खुद खोलें और वहाँ लिंक दबाएँ।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ConnectionViewModel</name>
    <message>
        <source>Connecting</source>
        <translation>कनेक्ट हो रहा है</translation>
    </message>
    <message>
        <source>Connected · %1 %2 ms</source>
        <extracomment>%1 is a city, %2 a number of milliseconds</extracomment>
        <translation>कनेक्टेड · %1 %2 ms</translation>
    </message>
    <message>
        <source>Slow connection · %1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>धीमा कनेक्शन · %1 ms</translation>
    </message>
    <message>
        <source>Offline · retrying in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>ऑफ़लाइन · %1 से में फिर कोशिश</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>फिर कनेक्ट हो रहा है</translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation>आप ऑफ़लाइन हैं</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ConsoleViewModel</name>
    <message>
        <source>%1 – Intrlume Console</source>
        <extracomment>The window&apos;s title; %1 is a page</extracomment>
        <translation>%1 – Intrlume Console</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>अपना खाता बनाएँ</translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation>अपने ईमेल की पुष्टि करें</translation>
    </message>
    <message>
        <source>Create your workspace</source>
        <translation>अपना कार्यस्थान बनाएँ</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API कुंजियाँ</translation>
    </message>
    <message>
        <source>Email confirmed. Sign in to go on.</source>
        <translation>ईमेल की पुष्टि हो गई। आगे बढ़ने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Reset your password</source>
        <translation>अपना पासवर्ड रीसेट करें</translation>
    </message>
    <message>
        <source>Signing in took too long or too many codes were wrong. Enter your password again.</source>
        <translation>साइन इन में बहुत देर लगी या बहुत से कोड ग़लत थे। अपना पासवर्ड फिर से लिखें।</translation>
    </message>
    <message>
        <source>Password changed</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>पासवर्ड बदल गया</translation>
    </message>
    <message>
        <source>%1 signs in with the new one from now on.</source>
        <translation>%1 अब से नए पासवर्ड से साइन इन करेगा।</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>आपका पासवर्ड बदल गया है। नए पासवर्ड से साइन इन करें।</translation>
    </message>
    <message>
        <source>This computer holds no session any more.</source>
        <translation>इस कंप्यूटर पर अब कोई सत्र नहीं है।</translation>
    </message>
    <message>
        <source>Not everything could be ended or removed. %1</source>
        <translation>सब कुछ समाप्त या हटाया नहीं जा सका। %1</translation>
    </message>
    <message>
        <source>Store the new key first. It is shown only once.</source>
        <translation>पहले नई कुंजी सहेजें। वह एक ही बार दिखाई जाती है।</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>What your role allows changed</source>
        <extracomment>%1 is a role</extracomment>
        <translation>आपकी भूमिका की अनुमतियाँ बदल गईं</translation>
    </message>
    <message>
        <source>Your role changed. You are now %1.</source>
        <translation>आपकी भूमिका बदल गई। अब आपकी भूमिका %1 है।</translation>
    </message>
    <message>
        <source>You no longer belong to %1</source>
        <extracomment>%1 is a workspace</extracomment>
        <translation>आप अब %1 में नहीं हैं</translation>
    </message>
    <message>
        <source>An owner removed you from it, or it was deleted.</source>
        <translation>किसी स्वामी ने आपको इससे हटा दिया है, या इसे मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>Invite your team</source>
        <translation>अपनी टीम को न्योता दें</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>अस्वीकार किया गया</translation>
    </message>
    <message>
        <source>Sign in to accept the invitation.</source>
        <translation>न्योता स्वीकार करने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>A new key waits here to be stored. It is shown only once, so the window stays open.</source>
        <translation>यहाँ एक नई कुंजी सहेजे जाने की प्रतीक्षा में है। वह केवल एक बार दिखती है, इसलिए विंडो खुली रहेगी।</translation>
    </message>
    <message>
        <source>Your account is deleted.</source>
        <translation>आपका खाता मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>Forget this computer</source>
        <translation>इस कंप्यूटर को भूल जाएँ</translation>
    </message>
    <message>
        <source>%1 is removed from this computer.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1 इस कंप्यूटर से हटा दिया गया है।</translation>
    </message>
    <message>
        <source>Not everything of %1 could be ended or removed. %2</source>
        <translation>%1 का सब कुछ समाप्त या हटाया नहीं जा सका। %2</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>खाता हटाना</translation>
    </message>
    <message>
        <source>A new key is not stored yet, and it is shown only once. If you go on, it is lost.</source>
        <translation>नई कुंजी अभी कहीं सहेजी नहीं गई है, और वह केवल एक बार दिखाई जाती है। आगे बढ़ने पर वह खो जाएगी।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::CreateWorkspaceViewModel</name>
    <message>
        <source>Available.</source>
        <translation>उपलब्ध है।</translation>
    </message>
    <message>
        <source>Available. Made from the name; you can edit it.</source>
        <translation>उपलब्ध है। नाम से बनाया गया; आप इसे बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Taken. Try %1.</source>
        <extracomment>%1 is another address that may be free</extracomment>
        <translation>लिया जा चुका है। %1 आज़माएँ।</translation>
    </message>
    <message>
        <source>Use a to z, 0 to 9 and hyphens.</source>
        <translation>a से z, 0 से 9 और हाइफ़न इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Measuring from this computer</source>
        <translation>इस कंप्यूटर से नापा जा रहा है</translation>
    </message>
    <message>
        <source>Measured from this computer just now</source>
        <translation>इस कंप्यूटर से अभी नापा गया</translation>
    </message>
    <message numerus="yes">
        <source>Measured from this computer %n min ago</source>
        <translation>
            <numerusform>इस कंप्यूटर से %n मिनट पहले नापा गया</numerusform>
            <numerusform>इस कंप्यूटर से %n मिनट पहले नापा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name of 2 to 60 characters.</source>
        <translation>2 से 60 अक्षरों का नाम लिखें।</translation>
    </message>
    <message>
        <source>Choose where the data is kept.</source>
        <translation>चुनें कि डेटा कहाँ रहेगा।</translation>
    </message>
    <message>
        <source>The workspace was not created. %1</source>
        <translation>कार्यस्थान नहीं बना। %1</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::CustomRoleViewModel</name>
    <message>
        <source>Copy of %1</source>
        <extracomment>The name of a copied role; %1 is a role</extracomment>
        <translation>%1 की नकल</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>New role</source>
        <extracomment>%1 is a role</extracomment>
        <translation>नई भूमिका</translation>
    </message>
    <message>
        <source>Change the role %1</source>
        <translation>भूमिका %1 बदलें</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <extracomment>%1 is a role</extracomment>
        <translation>भूमिका %1 मिटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have it. They get this role instead:</source>
        <translation>
            <numerusform>यह %n सदस्य के पास है। बदले में यह भूमिका मिलेगी:</numerusform>
            <numerusform>यह %n सदस्यों के पास है। बदले में यह भूमिका मिलेगी:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have this role. The change works at their next request.</source>
        <translation>
            <numerusform>यह भूमिका %n सदस्य के पास है। बदलाव अगले अनुरोध से लागू होगा।</numerusform>
            <numerusform>यह भूमिका %n सदस्यों के पास है। बदलाव अगले अनुरोध से लागू होगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter at least 2 characters.</source>
        <translation>कम से कम 2 अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Saved the role %1</source>
        <extracomment>%1 is a role</extracomment>
        <translation>भूमिका %1 सहेजी गई</translation>
    </message>
    <message>
        <source>Deleted the role %1</source>
        <translation>भूमिका %1 मिटाई गई</translation>
    </message>
    <message>
        <source>A role with this name exists.</source>
        <translation>इस नाम की भूमिका पहले से है।</translation>
    </message>
    <message>
        <source>Somebody else changed this role meanwhile. Go back and open it again.</source>
        <translation>इस बीच किसी और ने यह भूमिका बदल दी। वापस जाकर फिर खोलें।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::DeleteAccountViewModel</name>
    <message>
        <source>To delete your account, enter your password.</source>
        <translation>अपना खाता मिटाने के लिए अपना पासवर्ड डालें।</translation>
    </message>
    <message>
        <source>A workspace would be left without an owner. Make somebody else its owner first, or transfer ownership.</source>
        <translation>एक कार्यस्थान बिना स्वामी के रह जाएगा। पहले किसी और को उसका स्वामी बनाएँ, या स्वामित्व सौंपें।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::DevicesViewModel</name>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>बाकी सभी डिवाइस साइन आउट करें?</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <extracomment>%1 is a computer, such as Reception PC</extracomment>
        <translation>%1 को साइन आउट करें?</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::DomainRuleViewModel</name>
    <message>
        <source>Any address may be invited now</source>
        <translation>अब किसी भी पते को न्योता दिया जा सकता है</translation>
    </message>
    <message>
        <source>Saved who may be invited</source>
        <translation>सहेजा गया कि किसे न्योता दिया जा सकता है</translation>
    </message>
    <message>
        <source>One of these is not a domain such as nilavya.example.</source>
        <translation>इनमें से एक nilavya.example जैसा डोमेन नहीं है।</translation>
    </message>
    <message>
        <source>One of these is not an email address.</source>
        <translation>इनमें से एक ईमेल पता नहीं है।</translation>
    </message>
    <message>
        <source>The workspace was changed meanwhile. Close this and open it again.</source>
        <translation>इस बीच कार्यस्थान बदल गया। इसे बंद करके फिर खोलें।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::EditAllowedIpsViewModel</name>
    <message>
        <source>Allowed addresses of %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>%1 के अनुमत पते</translation>
    </message>
    <message>
        <source>Checking against the last 30 days</source>
        <translation>पिछले 30 दिनों से मिलान हो रहा है</translation>
    </message>
    <message>
        <source>The key was not used in the last 30 days, so nobody is refused.</source>
        <translation>पिछले 30 दिनों में कुंजी का उपयोग नहीं हुआ, इसलिए कोई अस्वीकार नहीं होगा।</translation>
    </message>
    <message numerus="yes">
        <source>All %n address(es) that used the key in the last 30 days stay allowed.</source>
        <translation>
            <numerusform>पिछले 30 दिनों में कुंजी का उपयोग करने वाला %n पता अनुमत रहेगा।</numerusform>
            <numerusform>पिछले 30 दिनों में कुंजी का उपयोग करने वाले सभी %n पते अनुमत रहेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) would be refused</source>
        <extracomment>%n of the addresses that used the key in the last 30 days</extracomment>
        <translation>
            <numerusform>%n पता अस्वीकार होगा</numerusform>
            <numerusform>%n पते अस्वीकार होंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 30 days could not be checked.</source>
        <translation>पिछले 30 दिनों की जाँच नहीं हो सकी।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the ranges first</source>
        <translation>पहले रेंज ठीक करें</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>कुछ नहीं बदला है</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ElevateViewModel</name>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड लिखें।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::EndKeyViewModel</name>
    <message>
        <source>Keep the old key of %1 longer</source>
        <extracomment>%1 is the name of a key that was rotated and still works for a while</extracomment>
        <translation>%1 की पुरानी कुंजी और समय तक रखें</translation>
    </message>
    <message>
        <source>Stop the old key of %1 now?</source>
        <translation>%1 की पुरानी कुंजी अभी बंद करें?</translation>
    </message>
    <message>
        <source>It stops on %1.</source>
        <extracomment>%1 is a time such as Mon 23 Nov, 10:48</extracomment>
        <translation>यह %1 को रुकेगी।</translation>
    </message>
    <message>
        <source>It would stop by itself on %1. You can’t undo this.</source>
        <translation>यह %1 को अपने आप रुक जाती। इसे वापस नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>1 hour longer</source>
        <translation>1 घंटा और</translation>
    </message>
    <message>
        <source>24 hours longer</source>
        <translation>24 घंटे और</translation>
    </message>
    <message>
        <source>7 days from now</source>
        <translation>अब से 7 दिन</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a time such as Mon 23 Nov, 10:48</extracomment>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>It is not known when the key stops</source>
        <translation>पता नहीं कि कुंजी कब बंद होगी</translation>
    </message>
    <message>
        <source>The key stops as before</source>
        <translation>कुंजी पहले तय समय पर ही बंद होगी</translation>
    </message>
    <message>
        <source>It is not known whether the key was stopped</source>
        <translation>पता नहीं कि कुंजी बंद हुई या नहीं</translation>
    </message>
    <message>
        <source>The key still works</source>
        <translation>कुंजी अब भी काम करती है</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ForgotPasswordViewModel</name>
    <message>
        <source>If %1 has an account, a link is on its way. It works for 1 hour.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>अगर %1 का खाता है, तो लिंक भेज दिया गया है। यह 1 घंटे तक काम करेगा।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::GenerateKeyViewModel</name>
    <message>
        <source>Enter a name.</source>
        <translation>नाम लिखें।</translation>
    </message>
    <message>
        <source>Use %1 characters or fewer.</source>
        <translation>%1 या उससे कम अक्षर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Due for rotation on %1</source>
        <extracomment>%1 is a date such as 20 February 2027</extracomment>
        <translation>%1 को बदलनी होगी</translation>
    </message>
    <message>
        <source>Enter a name first</source>
        <translation>पहले नाम लिखें</translation>
    </message>
    <message>
        <source>An automation key can make and stop other keys.</source>
        <translation>ऑटोमेशन कुंजी दूसरी कुंजियाँ बना और रोक सकती है।</translation>
    </message>
    <message>
        <source>Correct the ranges first</source>
        <translation>पहले रेंज ठीक करें</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::HandoverFieldsModel</name>
    <message>
        <source>Optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>रिपॉज़िटरी</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>सीक्रेट</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>All of the repository</source>
        <translation>पूरी रिपॉज़िटरी</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>As aws is set up</source>
        <translation>जैसा aws में तय है</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>प्रोजेक्ट का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Linked with vercel link</source>
        <translation>vercel link से जुड़ा</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Enter the repository as owner/name.</source>
        <translation>रिपॉज़िटरी owner/name के रूप में लिखें।</translation>
    </message>
    <message>
        <source>This folder is not linked to a Vercel project. Run vercel link in it first.</source>
        <translation>यह फ़ोल्डर किसी Vercel प्रोजेक्ट से नहीं जुड़ा है। पहले इसमें vercel link चलाएँ।</translation>
    </message>
    <message>
        <source>Choose the folder of the project.</source>
        <translation>प्रोजेक्ट का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Enter a region, such as ap-south-1.</source>
        <translation>कोई क्षेत्र लिखें, जैसे ap-south-1।</translation>
    </message>
    <message>
        <source>Enter the name of a profile.</source>
        <translation>किसी प्रोफ़ाइल का नाम लिखें।</translation>
    </message>
    <message>
        <source>Enter the name of an environment.</source>
        <translation>किसी परिवेश का नाम लिखें।</translation>
    </message>
    <message>
        <source>Use letters, digits and / _ + = . @ -</source>
        <translation>अक्षर, अंक और / _ + = . @ - लिखें</translation>
    </message>
    <message>
        <source>Use letters, digits and _, with a letter first.</source>
        <translation>अक्षर, अंक और _ लिखें, पहले अक्षर।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::HandoverViewModel</name>
    <message>
        <source>Stored in this computer’s keychain, for intrlume run</source>
        <translation>इस कंप्यूटर की कीचेन में रखी गई, intrlume run के लिए</translation>
    </message>
    <message>
        <source>Keychain of %1</source>
        <extracomment>Where a key is kept; %1 is the name of a computer</extracomment>
        <translation>%1 की कीचेन</translation>
    </message>
    <message>
        <source>Sent to %1: %2</source>
        <extracomment>A key went to a service; %1 is the service, %2 where in it, such as &quot;nilavya/voice, INTRLUME_API_KEY&quot;</extracomment>
        <translation>%1 को भेजी गई: %2</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>इस नाम की एक पहले से है।</translation>
    </message>
    <message>
        <source>The key may have arrived</source>
        <translation>हो सकता है कुंजी पहुँच गई हो</translation>
    </message>
    <message>
        <source>The key was not sent</source>
        <translation>कुंजी नहीं भेजी गई</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>%1 is a service, such as GitHub Actions</extracomment>
        <translation>%1 को भेजें</translation>
    </message>
    <message>
        <source>The key goes straight to %1, which is installed here, and is shown nowhere.</source>
        <extracomment>%1 is a program, such as gh</extracomment>
        <translation>कुंजी सीधे %1 को जाती है, जो यहाँ इंस्टॉल है, और कहीं दिखाई नहीं जाती।</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <extracomment>%1 is a program, such as gh</extracomment>
        <translation>%1 इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>Sending with %1</source>
        <extracomment>%1 is a program, such as gh</extracomment>
        <translation>%1 से भेजी जा रही है</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ImpactViewModel</name>
    <message numerus="yes">
        <source>%n live key(s) that you made keep working:</source>
        <translation>
            <numerusform>आपकी बनाई %n लाइव कुंजी काम करती रहेगी:</numerusform>
            <numerusform>आपकी बनाई %n लाइव कुंजियाँ काम करती रहेंगी:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live key(s) made by this person keep working:</source>
        <translation>
            <numerusform>इनकी बनाई %n लाइव कुंजी काम करती रहेगी:</numerusform>
            <numerusform>इनकी बनाई %n लाइव कुंजियाँ काम करती रहेंगी:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) that you made keep working:</source>
        <translation>
            <numerusform>आपकी बनाई %n कुंजी काम करती रहेगी:</numerusform>
            <numerusform>आपकी बनाई %n कुंजियाँ काम करती रहेंगी:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) made by this person keep working:</source>
        <translation>
            <numerusform>इनकी बनाई %n कुंजी काम करती रहेगी:</numerusform>
            <numerusform>इनकी बनाई %n कुंजियाँ काम करती रहेंगी:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 और %n और</numerusform>
            <numerusform>%1 और %n और</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) that you sent are withdrawn: %1.</source>
        <extracomment>%1 is a list of email addresses</extracomment>
        <translation>
            <numerusform>आपका भेजा %n न्योता वापस हो जाएगा: %1।</numerusform>
            <numerusform>आपके भेजे %n न्योते वापस हो जाएँगे: %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent by this person are withdrawn: %1.</source>
        <translation>
            <numerusform>इनका भेजा %n न्योता वापस हो जाएगा: %1।</numerusform>
            <numerusform>इनके भेजे %n न्योते वापस हो जाएँगे: %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) that you sent stay open.</source>
        <translation>
            <numerusform>आपका भेजा %n न्योता खुला रहेगा।</numerusform>
            <numerusform>आपके भेजे %n न्योते खुले रहेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent by this person stay open.</source>
        <translation>
            <numerusform>इनका भेजा %n न्योता खुला रहेगा।</numerusform>
            <numerusform>इनके भेजे %n न्योते खुले रहेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else here can: %1.</source>
        <extracomment>%1 is a list such as &quot;Read logs, Test agents&quot;</extracomment>
        <translation>यहाँ और कोई यह नहीं कर सकता: %1।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::InvitationViewModel</name>
    <message>
        <source>This link does not work any more. Ask whoever invited you for a new one.</source>
        <translation>यह लिंक अब काम नहीं करता। जिसने न्योता दिया, उनसे नया माँगें।</translation>
    </message>
    <message>
        <source>The invitation can’t be opened</source>
        <translation>न्योता नहीं खुल सका</translation>
    </message>
    <message>
        <source>Reading the invitation</source>
        <translation>न्योता पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>%1 invited you to %2 as %3</source>
        <extracomment>%1 is a person, %2 a workspace, %3 a role</extracomment>
        <translation>%1 ने आपको %2 में न्योता दिया, भूमिका: %3</translation>
    </message>
    <message>
        <source>The invitation is open until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>न्योता %1 तक खुला है।</translation>
    </message>
    <message>
        <source>It is for %1, and you are signed in as %2. Switch accounts to accept it, or ask for an invitation to the address that you use.</source>
        <extracomment>%1 and %2 are email addresses</extracomment>
        <translation>यह %1 के लिए है, और आप %2 से साइन इन हैं। स्वीकार करने के लिए खाता बदलें, या अपने पते पर न्योता माँगें।</translation>
    </message>
    <message>
        <source>Sign in as %1 to accept it.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>स्वीकार करने के लिए %1 से साइन इन करें।</translation>
    </message>
    <message>
        <source>Create an account for %1 to accept it. The address is confirmed by this link.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>स्वीकार करने के लिए %1 का खाता बनाएँ। पता इसी लिंक से पक्का हो जाता है।</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <extracomment>%1 is a workspace</extracomment>
        <translation>%1 में स्वागत है</translation>
    </message>
    <message>
        <source>You declined the invitation to %1</source>
        <extracomment>%1 is a workspace</extracomment>
        <translation>आपने %1 का न्योता अस्वीकार किया</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 their email address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You join %1 as %2. %3 invited you.</source>
        <extracomment>%1 is a workspace, %2 a role, %3 a person</extracomment>
        <translation>आप %1 में %2 के रूप में जुड़ेंगे। %3 ने आपको न्योता दिया है।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::InvitationsModel</name>
    <message>
        <source>%1, invited as %2. %3</source>
        <extracomment>A row read out: %1 an address, %2 a role, %3 such as &quot;Expires in 6 days&quot;</extracomment>
        <translation>%1, %2 के लिए आमंत्रित। %3</translation>
    </message>
    <message>
        <source>Sent again to %1</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1 पर फिर भेजा गया</translation>
    </message>
    <message>
        <source>Revoke the invitation for %1?</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1 का न्योता निरस्त करें?</translation>
    </message>
    <message>
        <source>Owners can see billing and manage keys.</source>
        <translation>स्वामी बिलिंग देख और कुंजियाँ सँभाल सकते हैं।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::InviteTeamViewModel</name>
    <message numerus="yes">
        <source>Send %n invitation(s)</source>
        <translation>
            <numerusform>%n न्योता भेजें</numerusform>
            <numerusform>%n न्योते भेजें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent</source>
        <translation>
            <numerusform>%n न्योता भेजा गया</numerusform>
            <numerusform>%n न्योते भेजे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n was not sent.</source>
        <translation>
            <numerusform>%n में से %1 नहीं भेजा गया।</numerusform>
            <numerusform>%n में से %1 नहीं भेजे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send up to 50 at a time. %n more did not fit.</source>
        <translation>
            <numerusform>एक बार में 50 तक भेजें। %n और नहीं आ सका।</numerusform>
            <numerusform>एक बार में 50 तक भेजें। %n और नहीं आ सके।</numerusform>
        </translation>
    </message>
    <message>
        <source>This address is in the list already.</source>
        <translation>यह पता सूची में पहले से है।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::InviteViewModel</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n तैयार</numerusform>
            <numerusform>%n तैयार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n ठीक करें</numerusform>
            <numerusform>%n ठीक करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already a member</source>
        <translation>
            <numerusform>%n पहले से सदस्य</numerusform>
            <numerusform>%n पहले से सदस्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n invitation(s)</source>
        <translation>
            <numerusform>%n न्योता भेजें</numerusform>
            <numerusform>%n न्योते भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners can see billing and manage keys.</source>
        <translation>स्वामी बिलिंग देख और कुंजियाँ सँभाल सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n was not sent.</source>
        <translation>
            <numerusform>%n में से %1 नहीं भेजा गया।</numerusform>
            <numerusform>%n में से %1 नहीं भेजे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent</source>
        <translation>
            <numerusform>%n न्योता भेजा गया</numerusform>
            <numerusform>%n न्योते भेजे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send up to %n at a time.</source>
        <translation>
            <numerusform>एक बार में %n तक भेजें।</numerusform>
            <numerusform>एक बार में %n तक भेजें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::KeyActionsViewModel</name>
    <message>
        <source>Use 1 to 64 characters.</source>
        <translation>1 से 64 अक्षर लिखें।</translation>
    </message>
    <message>
        <source>A key with this name exists.</source>
        <translation>इस नाम की कुंजी पहले से है।</translation>
    </message>
    <message>
        <source>%1 is paused. Calls that use it are refused.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>%1 रोक दी गई है। इससे की गई कॉल अस्वीकार होंगी।</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 फिर से काम कर रही है।</translation>
    </message>
    <message>
        <source>Someone else changed this key, which is up to date now. Enter renames it.</source>
        <translation>किसी और ने यह कुंजी बदली है; अब ताज़ा जानकारी दिख रही है। नाम बदलने के लिए Enter दबाएँ।</translation>
    </message>
    <message>
        <source>%1 may not be paused.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>हो सकता है %1 रुकी न हो।</translation>
    </message>
    <message>
        <source>%1 may still be paused.</source>
        <translation>हो सकता है %1 अब भी रुकी हुई हो।</translation>
    </message>
    <message>
        <source>%1 was not paused.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>%1 नहीं रोकी गई।</translation>
    </message>
    <message>
        <source>%1 is still paused.</source>
        <translation>%1 अब भी रुकी हुई है।</translation>
    </message>
    <message>
        <source>Someone else changed %1 meanwhile. It is up to date now.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>इस बीच किसी और ने %1 बदली है। अब ताज़ा जानकारी दिख रही है।</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::KeyDetailsViewModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Who still uses an old key: %1 is a time such as 3 min ago, %2 a number of calls</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Every region refuses it since %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 से हर क्षेत्र इसे अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>It was rotated and works until %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>इसे बदला जा चुका है; यह %1 तक काम करेगी।</translation>
    </message>
    <message>
        <source>%1. It was due on %2.</source>
        <extracomment>%1 is &quot;94 of 90 days old&quot;, %2 a date</extracomment>
        <translation>%1। इसे %2 तक बदलना था।</translation>
    </message>
    <message>
        <source>%1. Due on %2.</source>
        <extracomment>%1 is &quot;78 of 90 days old&quot;, %2 a date</extracomment>
        <translation>%1। %2 तक बदलें।</translation>
    </message>
    <message>
        <source>%1 with %2, %3</source>
        <extracomment>Who made a key: %1 is a person, %2 an automation key, %3 a date</extracomment>
        <translation>%1, %2 के ज़रिए, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Old key: %1</source>
        <extracomment>%1 is &quot;Stops in 6 h&quot;</extracomment>
        <translation>पुरानी कुंजी: %1</translation>
    </message>
    <message>
        <source>Last 24 hours: old key %1, new key %2</source>
        <extracomment>Calls in the last 24 hours: %1 and %2 are numbers of calls</extracomment>
        <translation>पिछले 24 घंटे: पुरानी कुंजी %1, नई कुंजी %2</translation>
    </message>
    <message>
        <source>Nobody used the old key in the last 30 days</source>
        <translation>पिछले 30 दिनों में पुरानी कुंजी किसी ने इस्तेमाल नहीं की</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) used the old key in the last 30 days</source>
        <translation>
            <numerusform>पिछले 30 दिनों में %n पते ने पुरानी कुंजी इस्तेमाल की</numerusform>
            <numerusform>पिछले 30 दिनों में %n पतों ने पुरानी कुंजी इस्तेमाल की</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key is still unused. Put it in place before the old one stops.</source>
        <translation>नई कुंजी अब तक इस्तेमाल नहीं हुई है। पुरानी के बंद होने से पहले इसे लगा दें।</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <extracomment>%1 is &quot;1,204 calls&quot;, %2 a number of calls</extracomment>
        <translation>%1, %2 अस्वीकृत</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>When a key was used last, and by whom: %1 is a time such as &quot;3 min ago&quot;, %2 an IP address</extracomment>
        <translation>%1, %2 से</translation>
    </message>
    <message>
        <source>The key is revoked</source>
        <translation>कुंजी निरस्त है</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::KeyDialogsViewModel</name>
    <message>
        <source>Allowed addresses saved</source>
        <translation>अनुमत पते सहेजे गए</translation>
    </message>
    <message>
        <source>The old key works until %1</source>
        <extracomment>%1 is a time such as Mon 23 Nov, 10:48</extracomment>
        <translation>पुरानी कुंजी %1 तक काम करेगी</translation>
    </message>
    <message>
        <source>Close while a key is being made?</source>
        <translation>कुंजी बनते समय बंद करें?</translation>
    </message>
    <message>
        <source>Close before the note is saved?</source>
        <translation>नोट सहेजे जाने से पहले बंद करें?</translation>
    </message>
    <message>
        <source>Close without storing the key?</source>
        <translation>कुंजी सहेजे बिना बंद करें?</translation>
    </message>
    <message>
        <source>It is shown in a moment, and only once. If you close now, a key may stay that works and that nobody has.</source>
        <translation>वह कुछ ही पल में, और केवल एक बार दिखाई जाएगी। अभी बंद करने पर ऐसी कुंजी रह सकती है जो काम करती हो, पर किसी के पास न हो।</translation>
    </message>
    <message>
        <source>The key works, but where it is stored is not kept with it yet.</source>
        <translation>कुंजी काम करती है, पर वह कहाँ रखी है यह अभी उसके साथ दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>It can’t be shown again.</source>
        <translation>यह फिर नहीं दिखाई जा सकती।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::KeyNoteViewModel</name>
    <message>
        <source>This is the key itself. Write only where it is kept.</source>
        <translation>यह ख़ुद कुंजी है। केवल लिखें कि वह कहाँ रखी है।</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation>टिप्पणी नहीं सहेजी गई।</translation>
    </message>
    <message>
        <source>Someone else changed this. Reload to see it.</source>
        <translation>किसी और ने इसे बदल दिया है। देखने के लिए फिर से लोड करें।</translation>
    </message>
    <message>
        <source>The note may not be saved.</source>
        <translation>हो सकता है नोट सहेजा न गया हो।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::KeyReminders</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A notice on the desktop: %1 is a key&apos;s name, %2 &quot;Rotate in 12 days&quot; or &quot;Overdue 4 days&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It was due on %1 in %2.</source>
        <extracomment>%1 is a date such as 18 November, %2 a workspace&apos;s name</extracomment>
        <translation>%2 में इसे %1 को बदलना था।</translation>
    </message>
    <message>
        <source>It is due on %1 in %2.</source>
        <translation>%2 में इसे %1 तक बदलना है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <extracomment>%1 is a list of keys&apos; names</extracomment>
        <translation>
            <numerusform>%1 और %n अन्य</numerusform>
            <numerusform>%1 और %n अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) of %1 need rotating</source>
        <translation>
            <numerusform>%1 की %n API कुंजी बदलनी है</numerusform>
            <numerusform>%1 की %n API कुंजियाँ बदलनी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>API keys need rotating</source>
        <translation>API कुंजियाँ बदलनी हैं</translation>
    </message>
    <message>
        <source>Unlock Intrlume Console to see which.</source>
        <translation>कौन-सी, यह देखने के लिए Intrlume Console अनलॉक करें।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::KeysModel</name>
    <message>
        <source>Created by %1</source>
        <extracomment>Under a key&apos;s name; %1 is a person</extracomment>
        <translation>बनाने वाले: %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>बंद हो रही है</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::KeysViewModel</name>
    <message>
        <source>No API keys yet</source>
        <translation>अभी कोई API कुंजी नहीं</translation>
    </message>
    <message>
        <source>No keys match the filters</source>
        <extracomment>%1 is what was typed into the search</extracomment>
        <translation>फ़िल्टर से कोई कुंजी मेल नहीं खाती</translation>
    </message>
    <message>
        <source>No keys match “%1”</source>
        <translation>“%1” से कोई कुंजी मेल नहीं खाती</translation>
    </message>
    <message>
        <source>The keys could not be loaded</source>
        <translation>कुंजियाँ लोड नहीं हो सकीं</translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation>आप ऑफ़लाइन हैं</translation>
    </message>
    <message>
        <source>Only owners manage API keys</source>
        <translation>API कुंजियाँ केवल स्वामी सँभालते हैं</translation>
    </message>
    <message>
        <source>A key lets your own software call your agents. You can limit it to your addresses and rotate it at any time.</source>
        <translation>कुंजी से आपका अपना सॉफ़्टवेयर आपके एजेंट को कॉल कर सकता है। आप इसे अपने पतों तक सीमित कर सकते हैं और कभी भी बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Your keys keep working.</source>
        <translation>आपकी कुंजियाँ काम करती रहेंगी।</translation>
    </message>
    <message>
        <source>Nothing was loaded yet. Your keys keep working.</source>
        <translation>अभी कुछ लोड नहीं हुआ। आपकी कुंजियाँ काम करती रहेंगी।</translation>
    </message>
    <message>
        <source>Your role is %1. Ask an owner if you need a key.</source>
        <extracomment>%1 is a role, such as Developer</extracomment>
        <translation>आपकी भूमिका %1 है। कुंजी चाहिए तो किसी स्वामी से कहें।</translation>
    </message>
    <message>
        <source>Other keys may be hidden by the filters.</source>
        <translation>दूसरी कुंजियाँ फ़िल्टर से छिपी हो सकती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Searched %n live key(s).</source>
        <translation>
            <numerusform>%n लाइव कुंजी में खोजा गया।</numerusform>
            <numerusform>%n लाइव कुंजियों में खोजा गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test key(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n टेस्ट कुंजी फ़िल्टर से छिपी है।</numerusform>
            <numerusform>%n टेस्ट कुंजियाँ फ़िल्टर से छिपी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched %n test key(s).</source>
        <translation>
            <numerusform>%n टेस्ट कुंजी में खोजा गया।</numerusform>
            <numerusform>%n टेस्ट कुंजियों में खोजा गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live key(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n लाइव कुंजी फ़िल्टर से छिपी है।</numerusform>
            <numerusform>%n लाइव कुंजियाँ फ़िल्टर से छिपी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched %n key(s).</source>
        <translation>
            <numerusform>%n कुंजी में खोजा गया।</numerusform>
            <numerusform>%n कुंजियों में खोजा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>You’re offline. Showing what was loaded at %1.</source>
        <extracomment>%1 is a time, such as 10:42</extracomment>
        <translation>आप ऑफ़लाइन हैं। %1 बजे लोड किया हुआ दिख रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>Rotated every %n day(s)</source>
        <translation>
            <numerusform>हर %n दिन में बदली जाती हैं</numerusform>
            <numerusform>हर %n दिन में बदली जाती हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>Active and ending</source>
        <translation>चालू और खत्म होने वाली</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>खत्म होने वाली</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>निरस्त</translation>
    </message>
    <message>
        <source>Key ID copied</source>
        <translation>कुंजी की ID कॉपी हुई</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>विवरण कॉपी हुआ</translation>
    </message>
    <message>
        <source>I need an API key for %1. Could you generate one? In Intrlume Console: API keys, Generate new key.</source>
        <extracomment>A message that a person sends to an owner; %1 is the workspace</extracomment>
        <translation>मुझे %1 के लिए API कुंजी चाहिए। क्या आप एक बना सकते हैं? Intrlume Console में: API कुंजियाँ, नई कुंजी बनाएँ।</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>संदेश कॉपी हुआ</translation>
    </message>
    <message numerus="yes">
        <source>Keys are now rotated every %n day(s)</source>
        <translation>
            <numerusform>कुंजियाँ अब हर %n दिन में बदली जाएँगी</numerusform>
            <numerusform>कुंजियाँ अब हर %n दिनों में बदली जाएँगी</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>अभी बदलें</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>उन्हें दिखाएँ</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two or more people, the last of whom is %2</extracomment>
        <translation>%1 या %2</translation>
    </message>
    <message>
        <source>Your role is %1. Ask %2 if you need a key.</source>
        <extracomment>%1 is a role, such as Developer, %2 one or more people</extracomment>
        <translation>आपकी भूमिका %1 है। कुंजी चाहिए तो %2 से कहें।</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Trying again in %n minute(s).</source>
        <translation>
            <numerusform>बहुत ज़्यादा अनुरोध। %n मिनट में अपने-आप फिर कोशिश होगी।</numerusform>
            <numerusform>बहुत ज़्यादा अनुरोध। %n मिनट में अपने-आप फिर कोशिश होगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Trying again in %1 s.</source>
        <translation>बहुत ज़्यादा अनुरोध। %1 से में अपने-आप फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>The %1 region did not answer in %2 seconds.</source>
        <extracomment>%1 is a city, %2 a number of seconds</extracomment>
        <translation>%1 क्षेत्र ने %2 सेकंड में जवाब नहीं दिया।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::LinksViewModel</name>
    <message>
        <source>Email confirmed</source>
        <translation>ईमेल की पुष्टि हो गई</translation>
    </message>
    <message>
        <source>The address in the link is confirmed.</source>
        <translation>लिंक में दिए पते की पुष्टि हो गई है।</translation>
    </message>
    <message>
        <source>The link does not work any more</source>
        <translation>यह लिंक अब काम नहीं करता</translation>
    </message>
    <message>
        <source>It has expired or was used already. Ask for a new one where you asked for this.</source>
        <translation>इसकी अवधि पूरी हो गई है या यह इस्तेमाल हो चुका है। जहाँ से यह माँगा था वहीं से नया माँगें।</translation>
    </message>
    <message>
        <source>The email was not confirmed</source>
        <translation>ईमेल की पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>It is longer than any link of Intrlume.</source>
        <translation>यह Intrlume के किसी भी लिंक से लंबा है।</translation>
    </message>
    <message>
        <source>It holds characters that no link of Intrlume has.</source>
        <translation>इसमें ऐसे अक्षर हैं जो Intrlume के किसी लिंक में नहीं होते।</translation>
    </message>
    <message>
        <source>It is not complete. Open it from the mail itself, or copy all of it.</source>
        <translation>यह अधूरा है। इसे सीधे मेल से खोलें या पूरा कॉपी करें।</translation>
    </message>
    <message>
        <source>It does not say which server it belongs to.</source>
        <translation>यह नहीं बताता कि यह किस सर्वर का है।</translation>
    </message>
    <message>
        <source>Its server would be spoken to without encryption.</source>
        <translation>इसके सर्वर से बिना एन्क्रिप्शन के बात होती।</translation>
    </message>
    <message>
        <source>It belongs to %1, a server that this console does not know. If you trust it, add it under Server first, then open the link again.</source>
        <extracomment>%1 is the name of a server, such as console.company.in</extracomment>
        <translation>यह %1 का है, जिस सर्वर को यह कंसोल नहीं जानता। अगर आपको उस पर भरोसा है, तो पहले उसे सर्वर में जोड़ें और फिर लिंक दोबारा खोलें।</translation>
    </message>
    <message>
        <source>It leads to nothing that this console knows.</source>
        <translation>यह ऐसी जगह ले जाता है जिसे यह कंसोल नहीं जानता।</translation>
    </message>
    <message>
        <source>The link was not opened</source>
        <translation>लिंक नहीं खोला गया</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::LockViewModel</name>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n मिनट बाद</numerusform>
            <numerusform>%n मिनट बाद</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::MailsModel</name>
    <message>
        <source>To %1, %2</source>
        <extracomment>%1 is an email address, %2 a time</extracomment>
        <translation>%1 को, %2</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::MembersModel</name>
    <message>
        <source>two-factor on</source>
        <translation>दो-चरण चालू</translation>
    </message>
    <message>
        <source>two-factor off</source>
        <translation>दो-चरण बंद</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (आप)</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row read out: %1 a name, %2 a role, %3 such as &quot;last active 3 hours ago&quot;, %4 &quot;two-factor on&quot;</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ReceiptViewModel</name>
    <message>
        <source>%1 could not be written. Check the folder’s permissions or choose another.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 नहीं लिखी जा सकी। फ़ोल्डर की अनुमतियाँ जाँचें या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>%1 की रसीद</translation>
    </message>
    <message>
        <source>%1: %2, after %3</source>
        <extracomment>When a region stopped a key: %1 is a city, %2 a date and time, %3 how long it took, such as 0.4 s</extracomment>
        <translation>%1: %2, %3 में</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 में सहेजा गया</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RecipientsModel</name>
    <message>
        <source>%1 is already invited. It will be sent again.</source>
        <translation>%1 को न्योता जा चुका है। वह फिर भेजा जाएगा।</translation>
    </message>
    <message>
        <source>%1 is already a member, so no invitation is sent.</source>
        <translation>%1 पहले से सदस्य है, इसलिए न्योता नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>%1 is outside the domains that this workspace allows.</source>
        <translation>%1 इस कार्यस्थान के अनुमत डोमेन से बाहर है।</translation>
    </message>
    <message>
        <source>%1 is already invited with a role that may do more than you.</source>
        <translation>%1 को पहले से ऐसी भूमिका का न्योता मिला है, जिसके अधिकार आपसे ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>%1 has no @.</source>
        <translation>%1 में @ नहीं है।</translation>
    </message>
    <message>
        <source>%1 is not complete.</source>
        <translation>%1 अधूरा है।</translation>
    </message>
    <message>
        <source>%1 has no domain ending, such as .com or .in.</source>
        <translation>%1 में डोमेन का अंत नहीं है, जैसे .com या .in।</translation>
    </message>
    <message>
        <source>%1 is not an email address.</source>
        <translation>%1 ईमेल पता नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Send up to %n at a time.</source>
        <translation>
            <numerusform>एक बार में %n तक भेजें।</numerusform>
            <numerusform>एक बार में %n तक भेजें।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has to wait: too many invitations were sent. Send it again later.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1 को रुकना होगा: बहुत ज़्यादा न्योते भेजे गए। बाद में फिर भेजें।</translation>
    </message>
    <message numerus="yes">
        <source>%1 has to wait: too many invitations were sent. Send it again in %n hour(s).</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>
            <numerusform>%1 को रुकना होगा: बहुत ज़्यादा न्योते भेजे गए। %n घंटे बाद फिर भेजें।</numerusform>
            <numerusform>%1 को रुकना होगा: बहुत ज़्यादा न्योते भेजे गए। %n घंटे बाद फिर भेजें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has to wait: too many invitations were sent. Send it again in %n minute(s).</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>
            <numerusform>%1 को रुकना होगा: बहुत ज़्यादा न्योते भेजे गए। %n मिनट बाद फिर भेजें।</numerusform>
            <numerusform>%1 को रुकना होगा: बहुत ज़्यादा न्योते भेजे गए। %n मिनट बाद फिर भेजें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more did not fit and were left out.</source>
        <translation>
            <numerusform>%n और के लिए जगह नहीं थी, इसलिए छोड़ दिया गया।</numerusform>
            <numerusform>%n और के लिए जगह नहीं थी, इसलिए छोड़ दिए गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RefusedModel</name>
    <message>
        <source>%1, %2, last %3</source>
        <extracomment>For screen readers; %1 is an address, %2 such as &quot;12 calls&quot;, %3 such as &quot;3 min ago&quot;</extracomment>
        <translation>%1, %2, आख़िरी बार %3</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RegionsModel</name>
    <message>
        <source>Optimised for %1</source>
        <extracomment>%1 is a country</extracomment>
        <translation>%1 के लिए अनुकूल</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RevealViewModel</name>
    <message>
        <source>This folder is in git and %1 is not ignored.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>यह फ़ोल्डर git में है और %1 को अनदेखा नहीं किया जाता।</translation>
    </message>
    <message>
        <source>API key, hidden, ends in %1</source>
        <extracomment>For screen readers; %1 are the last four characters of the key</extracomment>
        <translation>API कुंजी, छिपी हुई, %1 पर खत्म होती है</translation>
    </message>
    <message>
        <source>API key, shown on the screen, ends in %1</source>
        <extracomment>For screen readers; %1 are the last four characters of the key</extracomment>
        <translation>API कुंजी, स्क्रीन पर दिख रही है, %1 पर खत्म होती है</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is a file, such as ~/voice/.env</extracomment>
        <translation>%1 में सहेजा गया</translation>
    </message>
    <message>
        <source>%1 already has a key.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 में पहले से एक कुंजी है।</translation>
    </message>
    <message>
        <source>%1 is a link into another folder, so nothing was written. Choose the file itself.</source>
        <translation>%1 दूसरे फ़ोल्डर का लिंक है, इसलिए कुछ नहीं लिखा गया। फ़ाइल ही चुनें।</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another name.</source>
        <translation>%1 फ़ाइल नहीं है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder’s permissions or choose another.</source>
        <translation>%1 लिखा नहीं जा सका। फ़ोल्डर की अनुमतियाँ जाँचें या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The .gitignore file could not be written. Add the line yourself.</source>
        <translation>.gitignore फ़ाइल लिखी नहीं जा सकी। यह पंक्ति खुद जोड़ें।</translation>
    </message>
    <message>
        <source>Saved to %1, which git now ignores</source>
        <extracomment>%1 is a file, such as ~/voice/.env</extracomment>
        <translation>%1 में सहेजा गया, जिसे git अब अनदेखा करता है</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RevocationModel</name>
    <message>
        <source>Stopped %1</source>
        <extracomment>%1 is a time such as 0.4 s</extracomment>
        <translation>%1 बंद हुई</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A short time in seconds, such as 1.1 s</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No answer in %1 s</source>
        <translation>%1 से में जवाब नहीं</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>बंद हो रही है</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RevokeViewModel</name>
    <message>
        <source>Stopping %1 of %2</source>
        <extracomment>In a key&apos;s row: how many regions refuse it already</extracomment>
        <translation>%2 में से %1 बंद</translation>
    </message>
    <message>
        <source>%1 stopped in %2</source>
        <extracomment>For screen readers; %1 is a city, %2 a time such as 0.4 s</extracomment>
        <translation>%1: %2 में बंद</translation>
    </message>
    <message>
        <source>%1: no answer in %2 s</source>
        <extracomment>For screen readers; %1 is a city</extracomment>
        <translation>%1: %2 से में जवाब नहीं</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>%1 बंद हो रही है</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <extracomment>Title when every region refuses the key; %1 is its name</extracomment>
        <translation>%1 बंद हो गई</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>%1 निरस्त करें</translation>
    </message>
    <message>
        <source>Each region confirms when it refuses the key.</source>
        <translation>हर क्षेत्र पुष्टि करता है जब वह कुंजी को मना करता है।</translation>
    </message>
    <message>
        <source>The regions can’t be followed any more. Each refuses the key within 60 seconds.</source>
        <translation>क्षेत्रों की स्थिति अब नहीं देखी जा सकती। हर क्षेत्र 60 सेकंड में कुंजी को मना कर देता है।</translation>
    </message>
    <message>
        <source>Every region refuses the key.</source>
        <translation>हर क्षेत्र कुंजी को मना करता है।</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is a key&apos;s name, which the person types below</extracomment>
        <translation>पुष्टि के लिए %1 लिखें</translation>
    </message>
    <message>
        <source>Type the key’s name first</source>
        <translation>पहले कुंजी का नाम लिखें</translation>
    </message>
    <message numerus="yes">
        <source>Stopped in all %n region(s) in %1</source>
        <extracomment>%1 is a time such as 1.1 s</extracomment>
        <translation>
            <numerusform>%n क्षेत्र में %1 में बंद</numerusform>
            <numerusform>सभी %n क्षेत्रों में %1 में बंद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n region(s) stopped</source>
        <extracomment>%1 of %n, for example &quot;3 of 5 regions stopped&quot;</extracomment>
        <translation>
            <numerusform>%n में से %1 क्षेत्र में बंद</numerusform>
            <numerusform>%n में से %1 क्षेत्रों में बंद</numerusform>
        </translation>
    </message>
    <message>
        <source>It will refuse the key when it reconnects. We keep trying.</source>
        <translation>फिर जुड़ते ही वह कुंजी को मना कर देगा। हम कोशिश करते रहेंगे।</translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2</source>
        <extracomment>In a key&apos;s row, where nobody can say any more whether the other regions refuse it</extracomment>
        <translation>%2 में से %1 ने पुष्टि की</translation>
    </message>
    <message>
        <source>%1 is revoked, but not confirmed everywhere</source>
        <extracomment>Title where nobody can say any more whether every region refuses the key; %1 is its name</extracomment>
        <translation>%1 निरस्त है, पर हर जगह से पुष्टि नहीं हुई</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RotateKeyViewModel</name>
    <message>
        <source>An automation key can make and stop other keys.</source>
        <translation>ऑटोमेशन कुंजी दूसरी कुंजियाँ बना और रोक सकती है।</translation>
    </message>
    <message>
        <source>Replace %1 now</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>%1 को अभी बदलें</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1 बदलें</translation>
    </message>
    <message>
        <source>You get a new key now. The old one stops at once, in every region.</source>
        <translation>आपको अभी नई कुंजी मिलती है। पुरानी हर क्षेत्र में तुरंत रुक जाती है।</translation>
    </message>
    <message>
        <source>You get a new key now. The old one keeps working for the time you choose.</source>
        <translation>आपको अभी नई कुंजी मिलती है। पुरानी आपके चुने समय तक काम करती रहती है।</translation>
    </message>
    <message>
        <source>Name, environment and allowed ranges carry over to the new key.</source>
        <translation>नाम, परिवेश और अनुमत रेंज नई कुंजी में चले आते हैं।</translation>
    </message>
    <message>
        <source>The old key was never used.</source>
        <translation>पुरानी कुंजी का कभी उपयोग नहीं हुआ।</translation>
    </message>
    <message>
        <source>The old key was used %1.</source>
        <extracomment>%1 is a time such as &quot;41 min ago&quot;</extracomment>
        <translation>पुरानी कुंजी का उपयोग %1 हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>The old key was used %1 from %n address(es).</source>
        <extracomment>%1 is a time such as &quot;41 min ago&quot;; %n addresses in the last 30 days</extracomment>
        <translation>
            <numerusform>पुरानी कुंजी का उपयोग %1, %n पते से हुआ।</numerusform>
            <numerusform>पुरानी कुंजी का उपयोग %1, %n पतों से हुआ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 घंटे में</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>24 घंटे में</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7 दिन में</translation>
    </message>
    <message>
        <source>For a leaked key. Calls that use it fail at once.</source>
        <translation>लीक हुई कुंजी के लिए। उससे की गई कॉल तुरंत विफल होती हैं।</translation>
    </message>
    <message>
        <source>For a quick settings change</source>
        <translation>सेटिंग के झटपट बदलाव के लिए</translation>
    </message>
    <message>
        <source>Time for one deployment</source>
        <translation>एक डिप्लॉयमेंट का समय</translation>
    </message>
    <message>
        <source>For teams that deploy weekly</source>
        <translation>हर हफ़्ते डिप्लॉय करने वाली टीमों के लिए</translation>
    </message>
    <message>
        <source>The new key begins now, and the old key stops now.</source>
        <extracomment>For screen readers; %1 is a time such as Mon 23 Nov, 10:48</extracomment>
        <translation>नई कुंजी अभी शुरू होती है, और पुरानी अभी रुकती है।</translation>
    </message>
    <message>
        <source>The new key begins now. The old key stops on %1.</source>
        <translation>नई कुंजी अभी शुरू होती है। पुरानी %1 को रुकती है।</translation>
    </message>
    <message>
        <source>The new key was lost on the way.</source>
        <translation>नई कुंजी रास्ते में खो गई।</translation>
    </message>
    <message>
        <source>The rotation is not confirmed.</source>
        <translation>बदलाव की पुष्टि नहीं हुई।</translation>
    </message>
    <message>
        <source>The key was not rotated. The old key still works.</source>
        <translation>कुंजी नहीं बदली गई। पुरानी कुंजी अब भी काम करती है।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RotationPolicyViewModel</name>
    <message numerus="yes">
        <source>%n more key(s) become overdue.</source>
        <translation>
            <numerusform>%n और कुंजी का समय निकल जाएगा।</numerusform>
            <numerusform>%n और कुंजियों का समय निकल जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are no longer overdue.</source>
        <translation>
            <numerusform>%n कुंजी का समय अब निकला हुआ नहीं रहेगा।</numerusform>
            <numerusform>%n कुंजियों का समय अब निकला हुआ नहीं रहेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>No other key becomes overdue.</source>
        <translation>किसी और कुंजी का समय नहीं निकलेगा।</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder’s permissions or choose another.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 लिखी नहीं जा सकी। फ़ोल्डर की अनुमतियाँ देखें या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 में सहेजा गया</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::SecondFactorViewModel</name>
    <message>
        <source>Enter one of your recovery codes.</source>
        <translation>अपना एक रिकवरी कोड लिखें।</translation>
    </message>
    <message>
        <source>Enter the 6 digits of the code.</source>
        <translation>कोड के 6 अंक लिखें।</translation>
    </message>
    <message>
        <source>That recovery code is not right. Check each character.</source>
        <translation>यह रिकवरी कोड सही नहीं है। हर अक्षर जाँचें।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ServerViewModel</name>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>The platform on this computer is starting</source>
        <translation>इस कंप्यूटर का प्लैटफ़ॉर्म शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>सर्वर से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>The platform on this computer did not start. %1</source>
        <translation>इस कंप्यूटर का प्लैटफ़ॉर्म शुरू नहीं हुआ। %1</translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Without it your password could be read on the way.</source>
        <translation>https:// से शुरू होने वाला पता लिखें। उसके बिना रास्ते में आपका पासवर्ड पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Enter the address of a server, such as https://console.company.in.</source>
        <translation>सर्वर का पता लिखें, जैसे https://console.company.in।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::SignInViewModel</name>
    <message>
        <source>The keychain is locked, so you’ll be asked to sign in again next time.</source>
        <translation>कीचेन लॉक है, इसलिए अगली बार आपसे फिर साइन इन करने को कहा जाएगा।</translation>
    </message>
    <message>
        <source>This computer has no keychain, so you’ll be asked to sign in again next time.</source>
        <translation>इस कंप्यूटर में कीचेन नहीं है, इसलिए अगली बार आपसे फिर साइन इन करने को कहा जाएगा।</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n minute(s) or reset your password.</source>
        <translation>
            <numerusform>बहुत ज़्यादा कोशिशें। %n मिनट रुकें या पासवर्ड रीसेट करें।</numerusform>
            <numerusform>बहुत ज़्यादा कोशिशें। %n मिनट रुकें या पासवर्ड रीसेट करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Until then you’ll be asked to sign in again next time.</source>
        <extracomment>%1 says what is wrong with the keychain and what to do</extracomment>
        <translation>%1 तब तक अगली बार आपको फिर से साइन इन करना होगा।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::TeamViewModel</name>
    <message>
        <source>%1 was removed</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 को हटाया गया</translation>
    </message>
    <message>
        <source>%1 was reminded by email</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 को ईमेल से याद दिलाया गया</translation>
    </message>
    <message>
        <source>%1 was reminded within the last day already</source>
        <translation>%1 को पिछले एक दिन में याद दिलाया जा चुका है</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>कोई सदस्य नहीं</translation>
    </message>
    <message>
        <source>No members have this role</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>किसी सदस्य की यह भूमिका नहीं है</translation>
    </message>
    <message>
        <source>No members match “%1”</source>
        <translation>“%1” से कोई सदस्य नहीं मिला</translation>
    </message>
    <message>
        <source>The members could not be loaded</source>
        <translation>सदस्य लोड नहीं हो सके</translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation>आप ऑफ़लाइन हैं</translation>
    </message>
    <message>
        <source>The members are shown as soon as you’re back.</source>
        <translation>कनेक्शन लौटते ही सदस्य दिखेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>Searched %n member(s).</source>
        <translation>
            <numerusform>%n सदस्य में खोजा गया।</numerusform>
            <numerusform>%n सदस्यों में खोजा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>You’re offline. Nothing can be changed until you’re back.</source>
        <translation>आप ऑफ़लाइन हैं। वापस आने तक कुछ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>आप ऑफ़लाइन हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>2FA on for %1 of %2</source>
        <extracomment>How many have two-factor sign-in turned on: %1 of %2</extracomment>
        <translation>%2 में से %1 का 2FA चालू</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>सभी भूमिकाएँ</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::TransferOwnershipViewModel</name>
    <message>
        <source>Nobody else is a member yet. Invite the new owner first.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>अभी और कोई सदस्य नहीं है। पहले नए स्वामी को न्योता दें।</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <extracomment>On a button; %1 is a person&apos;s first name</extracomment>
        <translation>%1 को सौंपें</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>%1 is now the owner, and you are a Developer</source>
        <extracomment>%1 is a person&apos;s first name</extracomment>
        <translation>स्वामित्व अब %1 के पास है, और आपकी भूमिका डेवलपर है</translation>
    </message>
    <message>
        <source>%1, no two-factor</source>
        <extracomment>One of a list of people: %1 a name and an address</extracomment>
        <translation>%1, दो-चरणीय जाँच नहीं</translation>
    </message>
    <message>
        <source>No members match “%1”</source>
        <translation>“%1” से कोई सदस्य नहीं मिला</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::TwoFactorViewModel</name>
    <message>
        <source>To turn on two-factor sign-in, enter your password.</source>
        <translation>दो-चरण साइन इन चालू करने के लिए अपना पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>That code is not right. Check the time on your phone and try the next one.</source>
        <translation>यह कोड सही नहीं है। अपने फ़ोन का समय देखें और अगला कोड आज़माएँ।</translation>
    </message>
    <message>
        <source>To get new recovery codes, enter your password.</source>
        <translation>नए रिकवरी कोड पाने के लिए अपना पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 में सहेजा गया</translation>
    </message>
    <message>
        <source>The codes could not be saved there. Choose another place.</source>
        <translation>कोड वहाँ सहेजे नहीं जा सके। कोई और जगह चुनें।</translation>
    </message>
    <message>
        <source>Enter a code of your app, or a recovery code.</source>
        <translation>अपने ऐप का कोड या रिकवरी कोड लिखें।</translation>
    </message>
    <message>
        <source>To turn off two-factor sign-in, enter your password.</source>
        <translation>दो-चरण साइन इन बंद करने के लिए अपना पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>प्रिंटर को भेजा गया</translation>
    </message>
    <message>
        <source>The codes could not be printed. Save or copy them instead.</source>
        <translation>कोड प्रिंट नहीं हो सके। इन्हें सहेजें या कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ViewAsViewModel</name>
    <message>
        <source>You see %1 as somebody with the role %2 does. Nothing can be changed.</source>
        <extracomment>%1 is a workspace, %2 a role</extracomment>
        <translation>आप %1 को %2 की नज़र से देख रहे हैं। कुछ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>On a button; %1 is the person&apos;s own role</extracomment>
        <translation>%1 पर लौटें</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>Asking the server</source>
        <translation>सर्वर से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>खाता बदलें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>स्वीकार हो रहा है</translation>
    </message>
</context>
<context>
    <name>InvitationsList</name>
    <message>
        <source>Pending invitations</source>
        <translation>खुले न्योते</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Resend the invitation to %1</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1 को न्योता फिर भेजें</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>निरस्त करें</translation>
    </message>
    <message>
        <source>Revoke the invitation for %1</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1 का न्योता निरस्त करें</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <extracomment>%1 is a workspace</extracomment>
        <translation>%1 में लोगों को न्योता दें</translation>
    </message>
    <message>
        <source>Each person gets a link that works for 7 days.</source>
        <translation>हर व्यक्ति को एक लिंक मिलेगा जो 7 दिन चलेगा।</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Owners can see billing and manage keys.</source>
        <translation>स्वामी बिलिंग देख और कुंजियाँ सँभाल सकते हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>InviteTeamPage</name>
    <message>
        <source>Invite your team</source>
        <translation>अपनी टीम को न्योता दें</translation>
    </message>
    <message>
        <source>Each person gets an email and picks their own password. You can change roles at any time.</source>
        <translation>हर व्यक्ति को ईमेल मिलेगा और वह अपना पासवर्ड खुद चुनेगा। भूमिकाएँ कभी भी बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Email address %1</source>
        <extracomment>%1 is 1, 2, 3 …</extracomment>
        <translation>ईमेल पता %1</translation>
    </message>
    <message>
        <source>name@company.example</source>
        <translation>name@company.example</translation>
    </message>
    <message>
        <source>Role %1</source>
        <extracomment>%1 is 1, 2, 3 …</extracomment>
        <translation>भूमिका %1</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <extracomment>%1 is 1, 2, 3 …</extracomment>
        <translation>पंक्ति %1 हटाएँ</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>एक और जोड़ें</translation>
    </message>
    <message>
        <source>Tip: paste a list of addresses into the first field. We split it for you.</source>
        <translation>सुझाव: पतों की सूची पहले खाने में चिपकाएँ। हम उसे अलग कर देंगे।</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>अभी छोड़ें</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>KeyColumns</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>पिछला इस्तेमाल</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>कहाँ से अनुमति</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>KeyDetailsSheet</name>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>पुरानी कुंजी</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाई गई</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>पिछला इस्तेमाल</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>पिछले 24 घंटे</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>कहाँ से अनुमति</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>कहीं से भी</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Where this key is stored, and what for</source>
        <translation>यह कुंजी कहाँ रखी है और किस काम की है</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>निरस्त करें…</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>रसीद सहेजें…</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>कुंजी की ID कॉपी करें</translation>
    </message>
    <message>
        <source>What you wrote in the note is not saved.</source>
        <translation>नोट में आपने जो लिखा वह सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>फिर से लोड करें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
</context>
<context>
    <name>KeyHistory</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>पहले का दिखाएँ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
</context>
<context>
    <name>KeyHistoryText</name>
    <message>
        <source>Made by rotation, by %1</source>
        <extracomment>%1 is a person or an automation key, here and in the lines that follow</extracomment>
        <translation>%1 ने पुरानी कुंजी बदलकर बनाई</translation>
    </message>
    <message>
        <source>Generated by %1</source>
        <translation>%1 ने बनाई</translation>
    </message>
    <message>
        <source>Rotated by %1</source>
        <translation>%1 ने बदली</translation>
    </message>
    <message>
        <source>Kept longer by %1</source>
        <translation>%1 ने समय बढ़ाया</translation>
    </message>
    <message>
        <source>Reported as leaked</source>
        <translation>लीक होने की सूचना मिली</translation>
    </message>
    <message numerus="yes">
        <source>Reminder sent to %n owner(s)</source>
        <translation>
            <numerusform>%n स्वामी को याद दिलाया गया</numerusform>
            <numerusform>%n स्वामियों को याद दिलाया गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed from %1 to %2 by %3</source>
        <extracomment>%1 is the old name, %2 the new one, %3 a person</extracomment>
        <translation>%3 ने नाम %1 से बदलकर %2 किया</translation>
    </message>
    <message>
        <source>Allowed ranges changed by %1</source>
        <translation>%1 ने अनुमत रेंज बदलीं</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>%1 ने रोकी</translation>
    </message>
    <message>
        <source>Resumed by %1</source>
        <translation>%1 ने फिर चालू की</translation>
    </message>
    <message>
        <source>Note changed by %1</source>
        <translation>%1 ने टिप्पणी बदली</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>%1 ने बदलाव किया</translation>
    </message>
    <message>
        <source>Stopped at the end of its rotation</source>
        <translation>बदलने की अवधि पूरी होने पर बंद हुई</translation>
    </message>
    <message>
        <source>Revoked because it was reported as leaked</source>
        <translation>लीक होने की सूचना पर निरस्त की गई</translation>
    </message>
    <message>
        <source>Stopped before its end by %1</source>
        <extracomment>The old key of a rotation; %1 is a person</extracomment>
        <translation>%1 ने समय से पहले बंद की</translation>
    </message>
    <message>
        <source>Revoked by %1</source>
        <translation>%1 ने निरस्त की</translation>
    </message>
</context>
<context>
    <name>KeyNameField</name>
    <message>
        <source>Name of the key</source>
        <translation>कुंजी का नाम</translation>
    </message>
</context>
<context>
    <name>KeyRotationCard</name>
    <message>
        <source>Rotate</source>
        <translation>बदलें</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Old key</source>
        <translation>पुरानी कुंजी</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>Name of the ⋯ button of one row; %1 is a key&apos;s name</extracomment>
        <translation>%1 के लिए काम</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>फिर चालू हो रही है</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>रोकी जा रही है</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>%n दिन की देरी</numerusform>
            <numerusform>%n दिन की देरी</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate today</source>
        <translation>आज बदलें</translation>
    </message>
    <message numerus="yes">
        <source>Rotate in %n day(s)</source>
        <translation>
            <numerusform>%n दिन में बदलें</numerusform>
            <numerusform>%n दिन में बदलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops in %1 min</source>
        <translation>%1 मिनट में बंद</translation>
    </message>
    <message>
        <source>Stops in %1 h</source>
        <translation>%1 घं में बंद</translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n day(s)</source>
        <translation>
            <numerusform>%n दिन में बंद</numerusform>
            <numerusform>%n दिन में बंद</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <extracomment>%1 is a time such as 18:20 or, for an earlier day, a date such as 12 Nov</extracomment>
        <translation>%1 बंद हुई</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) old</source>
        <extracomment>How old a key is, of the days after which it is to be rotated</extracomment>
        <translation>
            <numerusform>%n में से %1 दिन पुरानी</numerusform>
            <numerusform>%n में से %1 दिन पुरानी</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>कहीं से भी</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n रेंज</numerusform>
            <numerusform>%n रेंज</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रोकी हुई</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>खत्म होने वाली</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>निरस्त</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>कभी इस्तेमाल नहीं</translation>
    </message>
    <message>
        <source>used just now</source>
        <translation>अभी इस्तेमाल हुई</translation>
    </message>
    <message numerus="yes">
        <source>used %n minute(s) ago</source>
        <translation>
            <numerusform>%n मिनट पहले इस्तेमाल हुई</numerusform>
            <numerusform>%n मिनट पहले इस्तेमाल हुई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n hour(s) ago</source>
        <translation>
            <numerusform>%n घंटे पहले इस्तेमाल हुई</numerusform>
            <numerusform>%n घंटे पहले इस्तेमाल हुई</numerusform>
        </translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>%1 is &quot;yesterday&quot; or a date such as 12 Nov</extracomment>
        <translation>इस्तेमाल: %1</translation>
    </message>
    <message>
        <source>allowed from anywhere</source>
        <translation>कहीं से भी अनुमति</translation>
    </message>
    <message numerus="yes">
        <source>%n allowed range(s)</source>
        <translation>
            <numerusform>%n अनुमत रेंज</numerusform>
            <numerusform>%n अनुमत रेंज</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, live key ending %2</source>
        <extracomment>%1 is a key&apos;s name, %2 the last characters of the key</extracomment>
        <translation>%1, लाइव कुंजी, %2 पर खत्म</translation>
    </message>
    <message>
        <source>%1, test key ending %2</source>
        <translation>%1, टेस्ट कुंजी, %2 पर खत्म</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 मिनट पहले</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 घं पहले</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Stops now</source>
        <translation>अभी बंद हो रही है</translation>
    </message>
</context>
<context>
    <name>KeyUseText</name>
    <message numerus="yes">
        <source>Last used %1, %2 call(s) in the last 24 hours.</source>
        <extracomment>%1 is a time such as &quot;3 min ago&quot;, %2 the number of calls, which decides the plural</extracomment>
        <translation>
            <numerusform>आख़िरी उपयोग %1, पिछले 24 घंटों में %2 कॉल।</numerusform>
            <numerusform>आख़िरी उपयोग %1, पिछले 24 घंटों में %2 कॉल।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s)</source>
        <extracomment>%1 is the number of calls, which decides the plural</extracomment>
        <translation>
            <numerusform>%1 कॉल</numerusform>
            <numerusform>%1 कॉल</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeychainDialog</name>
    <message>
        <source>Set up a keychain</source>
        <translation>कीचेन लगाएँ</translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation>सिस्टम का कीचेन</translation>
    </message>
    <message>
        <source>A keychain keeps your session encrypted, so that you stay signed in after a restart.</source>
        <translation>कीचेन आपका सत्र एन्क्रिप्ट करके रखता है, ताकि कंप्यूटर फिर चालू होने पर भी आप साइन इन रहें।</translation>
    </message>
    <message>
        <source>Your session is kept there, encrypted, and nowhere else on this computer.</source>
        <translation>आपका सत्र वहीं एन्क्रिप्ट करके रखा है, इस कंप्यूटर पर और कहीं नहीं।</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>कहाँ रखा है</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>GNOME: install the package gnome-keyring.</source>
        <translation>GNOME: gnome-keyring पैकेज लगाएँ।</translation>
    </message>
    <message>
        <source>KDE Plasma: turn on the KDE wallet in System Settings, KDE Wallet.</source>
        <translation>KDE Plasma: System Settings के KDE Wallet में वॉलेट चालू करें।</translation>
    </message>
    <message>
        <source>KeePassXC: Settings, Secret Service Integration, turn it on and choose a database.</source>
        <translation>KeePassXC: Settings के Secret Service Integration को चालू करें और डेटाबेस चुनें।</translation>
    </message>
    <message>
        <source>Sign out of your desktop and in again, then choose Check again.</source>
        <translation>अपने डेस्कटॉप से साइन आउट करके फिर साइन इन करें, फिर दोबारा जाँचें चुनें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>It could keep your session encrypted. Now it does not hold it.</source>
        <translation>यह आपका सत्र एन्क्रिप्ट करके रख सकता है। अभी वह इसमें नहीं है।</translation>
    </message>
    <message>
        <source>Passwords and Keys, KWallet Manager or KeePassXC show it under this name. After it is removed there, you are asked to sign in the next time the console starts.</source>
        <translation>Passwords and Keys, KWallet Manager या KeePassXC में यह इसी नाम से दिखता है। वहाँ से हटाने पर कंसोल अगली बार शुरू होने पर फिर से साइन इन करना होगा।</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>API keys</source>
        <translation>API कुंजियाँ</translation>
    </message>
    <message>
        <source>Generate new key</source>
        <translation>नई कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Search by name or key ending</source>
        <translation>नाम या कुंजी के अंत से खोजें</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>After how many days keys are rotated</extracomment>
        <translation>बदलें</translation>
    </message>
</context>
<context>
    <name>KeysPlaceholder</name>
    <message>
        <source>Generate new key</source>
        <translation>नई कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>खोज और फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Copy a request message</source>
        <translation>अनुरोध का संदेश कॉपी करें</translation>
    </message>
</context>
<context>
    <name>KeysSummary</name>
    <message>
        <source>%1 active</source>
        <extracomment>In a page&apos;s header: how many keys work</extracomment>
        <translation>%1 चालू</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are overdue.</source>
        <translation>
            <numerusform>%n कुंजी की तारीख निकल गई है।</numerusform>
            <numerusform>%n कुंजियों की तारीख निकल गई है।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was due on %2.</source>
        <extracomment>%1 is a key&apos;s name, %2 a date such as 18 November</extracomment>
        <translation>%1 को %2 को बदलना था।</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>API keys</source>
        <translation>API कुंजियाँ</translation>
    </message>
    <message>
        <source>Loading API keys</source>
        <translation>API कुंजियाँ लोड हो रही हैं</translation>
    </message>
    <message>
        <source>More keys could not be loaded.</source>
        <translation>और कुंजियाँ लोड नहीं हो सकीं।</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>कुंजी की ID कॉपी करें</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>निरस्त करें…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation>और रखें…</translation>
    </message>
    <message>
        <source>Stop now…</source>
        <translation>अभी बंद करें…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर चालू करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Allowed addresses…</source>
        <translation>अनुमत पते…</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>रसीद सहेजें…</translation>
    </message>
    <message>
        <source>This key leaked…</source>
        <translation>यह कुंजी लीक हो गई…</translation>
    </message>
</context>
<context>
    <name>KnownAccounts</name>
    <message>
        <source>Or go on as</source>
        <translation>या इस खाते से आगे बढ़ें</translation>
    </message>
    <message>
        <source>Go on as %1, %2 on %3</source>
        <extracomment>Screen reader: %1 is a person&apos;s name, %2 an email address, %3 a server</extracomment>
        <translation>%1 के रूप में आगे बढ़ें, %3 पर %2</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1 को इस कंप्यूटर से हटाएँ</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>भाषा: %1</translation>
    </message>
</context>
<context>
    <name>LeaveWorkspaceDialog</name>
    <message>
        <source>Leave %1?</source>
        <extracomment>%1 is a workspace</extracomment>
        <translation>%1 छोड़ें?</translation>
    </message>
    <message>
        <source>Your access ends at once. To come back, somebody there has to invite you again.</source>
        <translation>आपकी पहुँच तुरंत खत्म हो जाएगी। लौटने के लिए वहाँ से किसी को फिर न्योता देना होगा।</translation>
    </message>
    <message>
        <source>You are the only owner</source>
        <translation>आप एकमात्र स्वामी हैं</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>छोड़ा जा रहा है</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Lose the key</source>
        <translation>कुंजी खो जाने दें</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>LocalMailboxDialog</name>
    <message>
        <source>Local mailbox</source>
        <translation>इस कंप्यूटर का मेलबॉक्स</translation>
    </message>
    <message>
        <source>Mail of the platform on this computer stays here. Nothing is sent.</source>
        <translation>इस कंप्यूटर के प्लैटफ़ॉर्म का मेल यहीं रहता है। कुछ भी भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>No mail yet.</source>
        <translation>अभी कोई मेल नहीं।</translation>
    </message>
    <message>
        <source>Confirm this email</source>
        <translation>इस ईमेल की पुष्टि करें</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>पुष्टि हो रही है</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>नया पासवर्ड रखें</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>न्योता खोलें</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>लॉक है</translation>
    </message>
    <message>
        <source>Show that it is you to return to %1. What you typed is still there.</source>
        <extracomment>%1 is a page, such as API keys</extracomment>
        <translation>%1 पर लौटने के लिए दिखाएँ कि यह आप ही हैं। आपने जो लिखा था वह वहीं है।</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Use your password</source>
        <translation>अपना पासवर्ड इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use a code of your app</source>
        <translation>अपने ऐप का कोड इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
</context>
<context>
    <name>MemberColumns</name>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>पिछली सक्रियता</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>दो-चरण</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>(you)</source>
        <extracomment>Behind the person&apos;s own name</extracomment>
        <translation>(आप)</translation>
    </message>
    <message>
        <source>Change role of %1, now %2</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>%1 की भूमिका बदलें, अभी %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>Name of the ⋯ button of one row; %1 is a person</extracomment>
        <translation>%1 के लिए काम</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Loading members</source>
        <translation>सदस्य लोड हो रहे हैं</translation>
    </message>
    <message>
        <source>More members could not be loaded.</source>
        <translation>और सदस्य लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>भूमिका बदलें…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Transfer ownership…</source>
        <translation>स्वामित्व सौंपें…</translation>
    </message>
    <message>
        <source>Send two-factor reminder</source>
        <translation>दो-चरण की याद दिलाएँ</translation>
    </message>
    <message>
        <source>Leave workspace…</source>
        <translation>कार्यस्थान छोड़ें…</translation>
    </message>
    <message>
        <source>Remove from workspace…</source>
        <translation>कार्यस्थान से हटाएँ…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>ModalDialog</name>
    <message>
        <source>Close</source>
        <extracomment>The cross of a dialog, and the key that does the same.</extracomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>OnboardingFoot</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
</context>
<context>
    <name>OnboardingFrame</name>
    <message>
        <source>Your account</source>
        <translation>आपका खाता</translation>
    </message>
    <message>
        <source>Confirm email</source>
        <translation>ईमेल की पुष्टि</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>कार्यस्थान</translation>
    </message>
    <message>
        <source>Email, name and password</source>
        <translation>ईमेल, नाम और पासवर्ड</translation>
    </message>
    <message>
        <source>One click in your inbox</source>
        <translation>इनबॉक्स में बस एक क्लिक</translation>
    </message>
    <message>
        <source>Name and data region</source>
        <translation>नाम और डेटा का क्षेत्र</translation>
    </message>
    <message>
        <source>Console</source>
        <extracomment>Second line of the product&apos;s name: Intrlume Console</extracomment>
        <translation>Console</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>चरण %1, कुल %2</translation>
    </message>
    <message>
        <source>Invite team</source>
        <translation>टीम को न्योता</translation>
    </message>
    <message>
        <source>Optional, you can do this later</source>
        <translation>वैकल्पिक, बाद में भी कर सकते हैं</translation>
    </message>
</context>
<context>
    <name>OnboardingStep</name>
    <message>
        <source>Step %1, %2, done</source>
        <translation>चरण %1, %2, पूरा</translation>
    </message>
    <message>
        <source>Step %1, %2, current</source>
        <translation>चरण %1, %2, अभी</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>चरण %1, %2</translation>
    </message>
</context>
<context>
    <name>PasswordAdvice</name>
    <message>
        <source>Add one more unrelated word. “%1” is part of your name, so it is easy to guess.</source>
        <translation>एक और अलग शब्द जोड़ें। “%1” आपके नाम का हिस्सा है, इसलिए अंदाज़ा लगाना आसान है।</translation>
    </message>
    <message>
        <source>Add one more unrelated word. “%1” is part of your email, so it is easy to guess.</source>
        <translation>एक और अलग शब्द जोड़ें। “%1” आपके ईमेल का हिस्सा है, इसलिए अंदाज़ा लगाना आसान है।</translation>
    </message>
    <message>
        <source>Add one more unrelated word. Your name and email are easy to guess.</source>
        <translation>एक और अलग शब्द जोड़ें। आपके नाम और ईमेल का अंदाज़ा लगाना आसान है।</translation>
    </message>
    <message>
        <source>Keyboard patterns are easy to guess. Use words instead.</source>
        <translation>कीबोर्ड के क्रम का अंदाज़ा लगाना आसान है। उसकी जगह शब्द लिखें।</translation>
    </message>
    <message>
        <source>“%1” is a keyboard pattern. Use words instead.</source>
        <translation>“%1” कीबोर्ड का क्रम है। उसकी जगह शब्द लिखें।</translation>
    </message>
    <message>
        <source>Use 12 characters or more.</source>
        <translation>12 या अधिक अक्षर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use 128 characters or fewer.</source>
        <translation>128 या उससे कम अक्षर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>This password is in a list of leaked passwords. Choose another.</source>
        <translation>यह पासवर्ड लीक हुए पासवर्ड की सूची में है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Years and dates are easy to guess. Add a word.</source>
        <translation>साल और तारीख का अंदाज़ा लगाना आसान है। एक शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>Repeated parts are easy to guess. Add a word.</source>
        <translation>दोहराए हुए हिस्सों का अंदाज़ा लगाना आसान है। एक शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>Easy to guess. Add one more unrelated word.</source>
        <translation>अंदाज़ा लगाना आसान है। एक और अलग शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>Hard to guess. Keep it in a password manager.</source>
        <translation>अंदाज़ा लगाना मुश्किल है। इसे पासवर्ड मैनेजर में रखें।</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Shown on the screen.</source>
        <extracomment>Screen reader: whether the password can be read on the screen.</extracomment>
        <translation>स्क्रीन पर दिख रहा है।</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>छिपा हुआ।</translation>
    </message>
    <message>
        <source>Hide password</source>
        <extracomment>The eye button of a password field.</extracomment>
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
</context>
<context>
    <name>PermissionTable</name>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>नहीं रहेगा</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>मिलेगा</translation>
    </message>
    <message>
        <source>Permissions of each role</source>
        <translation>हर भूमिका की अनुमतियाँ</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>अनुमति</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Everything, billing and keys</source>
        <translation>सब कुछ, बिलिंग और कुंजियाँ</translation>
    </message>
    <message>
        <source>Creates and tests agents, reads logs</source>
        <translation>एजेंट बनाना और जाँचना, लॉग पढ़ना</translation>
    </message>
    <message>
        <source>Evaluations and call analytics</source>
        <translation>मूल्यांकन और कॉल विश्लेषण</translation>
    </message>
    <message>
        <source>Read-only agents</source>
        <translation>एजेंट केवल देखना</translation>
    </message>
    <message>
        <source>Test agents</source>
        <translation>एजेंट जाँचना</translation>
    </message>
    <message>
        <source>Deploy agents</source>
        <translation>एजेंट लागू करना</translation>
    </message>
    <message>
        <source>Manage API keys</source>
        <translation>API कुंजियाँ सँभालना</translation>
    </message>
    <message>
        <source>Manage members</source>
        <translation>सदस्य सँभालना</translation>
    </message>
    <message>
        <source>View agents</source>
        <translation>एजेंट देखना</translation>
    </message>
    <message>
        <source>Create and edit agents</source>
        <translation>एजेंट बनाना और बदलना</translation>
    </message>
    <message>
        <source>View logs</source>
        <translation>लॉग देखना</translation>
    </message>
    <message>
        <source>View evaluations</source>
        <translation>मूल्यांकन देखना</translation>
    </message>
    <message>
        <source>View call analytics</source>
        <translation>कॉल विश्लेषण देखना</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>बिलिंग</translation>
    </message>
    <message>
        <source>View members</source>
        <translation>सदस्य देखना</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>कार्यस्थान की सेटिंग</translation>
    </message>
    <message>
        <source>View the workspace</source>
        <translation>कार्यस्थान देखना</translation>
    </message>
    <message>
        <source>View activity</source>
        <translation>गतिविधि देखना</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>कार्यस्थान</translation>
    </message>
</context>
<context>
    <name>PermissionsDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Nobody chosen</source>
        <translation>कोई चुना नहीं गया</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>कोई सदस्य चुनें</translation>
    </message>
    <message>
        <source>Search by name or email</source>
        <translation>नाम या ईमेल से खोजें</translation>
    </message>
    <message>
        <source>No two-factor</source>
        <translation>दो-चरणीय जाँच नहीं</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>खोजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change email</source>
        <translation>ईमेल बदलें</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Retry</source>
        <extracomment>Asks a region again.</extracomment>
        <translation>फिर से कोशिश करें</translation>
    </message>
</context>
<context>
    <name>ProjectFolderDialog</name>
    <message>
        <source>Project folder</source>
        <translation>प्रोजेक्ट का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>RangesCheck</name>
    <message>
        <source>They used this key in the last 30 days.</source>
        <translation>पिछले 30 दिनों में उन्होंने इस कुंजी का उपयोग किया।</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Signed by the platform: when each region stopped the key.</source>
        <translation>प्लेटफ़ॉर्म द्वारा हस्ताक्षरित: हर क्षेत्र ने कुंजी कब रोकी।</translation>
    </message>
    <message>
        <source>Anybody can check the file, without an account:</source>
        <translation>फ़ाइल कोई भी जाँच सकता है, बिना खाते के:</translation>
    </message>
    <message>
        <source>Command that checks the receipt</source>
        <translation>रसीद जाँचने का कमांड</translation>
    </message>
    <message>
        <source>Fetching the receipt</source>
        <translation>रसीद लाई जा रही है</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>रसीद सहेजें…</translation>
    </message>
    <message>
        <source>The receipt is not here yet</source>
        <translation>रसीद अभी नहीं आई है</translation>
    </message>
</context>
<context>
    <name>RecipientChip</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>RecipientsField</name>
    <message>
        <source>Email addresses</source>
        <translation>ईमेल पते</translation>
    </message>
    <message>
        <source>Separate with space, comma or Enter</source>
        <translation>खाली जगह, अल्पविराम या Enter से अलग करें</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesDialog</name>
    <message>
        <source>Your recovery codes</source>
        <translation>आपके रिकवरी कोड</translation>
    </message>
    <message>
        <source>Each signs you in once when your phone is not at hand. They are not shown again.</source>
        <translation>फ़ोन पास न होने पर हर कोड आपको एक बार साइन इन कराता है। ये दोबारा नहीं दिखाए जाएँगे।</translation>
    </message>
    <message>
        <source>Ten recovery codes; save or copy them</source>
        <translation>दस रिकवरी कोड; इन्हें सहेजें या कॉपी करें</translation>
    </message>
    <message>
        <source>Copied · clears in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>कॉपी हुआ · %1 से. में मिटेगा</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy recovery codes</source>
        <translation>रिकवरी कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>फ़ाइल में सहेजें…</translation>
    </message>
    <message>
        <source>I have stored these codes</source>
        <translation>मैंने ये कोड सहेज लिए हैं</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Store the codes first</source>
        <translation>पहले कोड सहेजें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Print recovery codes</source>
        <translation>रिकवरी कोड प्रिंट करें</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>प्रिंट हो रहा है</translation>
    </message>
    <message>
        <source>Hidden while this window is not in front</source>
        <translation>जब तक यह विंडो सामने नहीं है, छिपा रहेगा</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>No answer</source>
        <extracomment>Instead of a latency: the region did not answer, or is being asked.</extracomment>
        <translation>जवाब नहीं</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>नापा जा रहा है</translation>
    </message>
    <message>
        <source>recommended</source>
        <extracomment>Screen reader, at the end of a region&apos;s name.</extracomment>
        <translation>सुझाया गया</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Badge on the region that is nearest.</extracomment>
        <translation>सुझाया गया</translation>
    </message>
</context>
<context>
    <name>RegionGrid</name>
    <message>
        <source>Data region</source>
        <translation>डेटा क्षेत्र</translation>
    </message>
</context>
<context>
    <name>RemoveMemberDialog</name>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 को हटाएँ?</translation>
    </message>
    <message>
        <source>Access ends at once.</source>
        <translation>पहुँच तुरंत खत्म हो जाएगी।</translation>
    </message>
    <message>
        <source>This is the only owner</source>
        <translation>यही एकमात्र स्वामी हैं</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>हटाया जा रहा है</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>The link does not work any more</source>
        <translation>यह लिंक अब काम नहीं करता</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>नया पासवर्ड रखें</translation>
    </message>
    <message>
        <source>Looking at the link</source>
        <translation>लिंक देखा जा रहा है</translation>
    </message>
    <message>
        <source>For %1. Every device is signed out once it is set.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1 के लिए। पासवर्ड रखते ही हर डिवाइस साइन आउट हो जाएगा।</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 या ज़्यादा अक्षर</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>पासवर्ड रखें</translation>
    </message>
    <message>
        <source>Setting the password</source>
        <translation>पासवर्ड रखा जा रहा है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>RevealKeyDialog</name>
    <message>
        <source>Your new key is ready</source>
        <translation>आपकी नई कुंजी तैयार है</translation>
    </message>
    <message>
        <source>Hold the eye, or the Space key, to show it.</source>
        <translation>दिखाने के लिए आँख या Space कुंजी दबाए रखें।</translation>
    </message>
    <message>
        <source>Save to .env…</source>
        <translation>.env में सहेजें…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>बदल दें</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>.gitignore में जोड़ें</translation>
    </message>
    <message>
        <source>You won’t see this key again</source>
        <translation>यह कुंजी आपको फिर नहीं दिखेगी</translation>
    </message>
    <message>
        <source>Store it now in a secrets manager or an .env file. If you lose it, rotate it.</source>
        <translation>इसे अभी सीक्रेट मैनेजर या .env फ़ाइल में रखें। खो जाए तो इसे बदलें।</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation>उदाहरण कॉपी करें</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>I have stored this key</source>
        <translation>मैंने यह कुंजी सहेज ली है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>First say that you have stored the key</source>
        <translation>पहले बताएँ कि आपने कुंजी सहेज ली है</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Opens a menu of places that a key can go to without being shown</extracomment>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>रखा जा रहा है</translation>
    </message>
    <message>
        <source>Where it is stored</source>
        <translation>कहाँ रखी है</translation>
    </message>
    <message>
        <source>Kept with the key, for everyone who may see it</source>
        <translation>कुंजी के साथ रहती है, उन सबके लिए जो उसे देख सकते हैं</translation>
    </message>
    <message>
        <source>Such as Vault, team/voice</source>
        <translation>जैसे Vault, team/voice</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Example copied</source>
        <translation>उदाहरण कॉपी हुआ</translation>
    </message>
</context>
<context>
    <name>RevokeInvitationDialog</name>
    <message>
        <source>The link stops working.</source>
        <translation>लिंक काम करना बंद कर देगा।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>न्योता निरस्त करें</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>निरस्त हो रही है</translation>
    </message>
</context>
<context>
    <name>RevokeKeyDialog</name>
    <message>
        <source>This key is in use</source>
        <translation>यह कुंजी इस्तेमाल में है</translation>
    </message>
    <message>
        <source>The key may still work</source>
        <translation>हो सकता है कुंजी अब भी काम करे</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>कुंजी निरस्त करें</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>निरस्त हो रही है</translation>
    </message>
    <message>
        <source>Rotate instead</source>
        <translation>इसके बजाय बदलें</translation>
    </message>
    <message>
        <source>Everything that uses this key stops working within seconds. You can’t undo this.</source>
        <translation>इस कुंजी से चलने वाली हर चीज़ कुछ सेकंड में रुक जाएगी। इसे वापस नहीं किया जा सकता।</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>%1, current role</source>
        <translation>%1, अभी की भूमिका</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>अभी</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Change role for %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 की भूमिका बदलें</translation>
    </message>
    <message>
        <source>You are the only owner</source>
        <translation>आप एकमात्र स्वामी हैं</translation>
    </message>
    <message>
        <source>%1 is the only owner</source>
        <translation>एकमात्र स्वामी: %1</translation>
    </message>
    <message>
        <source>A workspace needs at least one owner. Make someone else an owner first, or transfer ownership.</source>
        <translation>कार्यस्थान में कम से कम एक स्वामी होना चाहिए। पहले किसी और को स्वामी बनाएँ, या स्वामित्व सौंपें।</translation>
    </message>
    <message>
        <source>Transfer ownership</source>
        <translation>स्वामित्व सौंपें</translation>
    </message>
    <message>
        <source>This role allows more than yours, so only somebody who holds it can change it.</source>
        <translation>यह भूमिका आपकी भूमिका से ज़्यादा अनुमति देती है, इसलिए इसे केवल वही बदल सकता है जिसके पास यह है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>बदला जा रहा है</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Owner</source>
        <translation>स्वामी</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>डेवलपर</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>विश्लेषक</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>दर्शक</translation>
    </message>
    <message>
        <source>Account admin. Everything, billing and keys.</source>
        <translation>खाता व्यवस्थापक। सब कुछ, बिलिंग और कुंजियाँ।</translation>
    </message>
    <message>
        <source>Engineer. Creates and tests agents, views logs.</source>
        <translation>इंजीनियर। एजेंट बनाना और जाँचना, लॉग देखना।</translation>
    </message>
    <message>
        <source>Quality lead. Evaluations and call analytics.</source>
        <translation>गुणवत्ता प्रमुख। मूल्यांकन और कॉल विश्लेषण।</translation>
    </message>
    <message>
        <source>Stakeholder. Read-only agents.</source>
        <translation>हितधारक। एजेंट केवल देखना।</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>Copy a role to make one that allows just what somebody needs. Built-in roles never change.</source>
        <translation>किसी भूमिका की नकल बनाकर उतनी ही अनुमतियाँ दें जितनी चाहिए। बनी-बनाई भूमिकाएँ नहीं बदलतीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>बनी-बनाई</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the role %1</source>
        <extracomment>%1 is a role</extracomment>
        <translation>भूमिका %1 की नकल बनाएँ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change the role %1</source>
        <extracomment>%1 is a role</extracomment>
        <translation>भूमिका %1 बदलें</translation>
    </message>
    <message>
        <source>This role allows more than yours.</source>
        <translation>यह भूमिका आपकी भूमिका से ज़्यादा अनुमति देती है।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the role %1</source>
        <extracomment>%1 is a role</extracomment>
        <translation>भूमिका %1 मिटाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>ब्योरा (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Members and open invitations get</source>
        <translation>सदस्यों और खुले न्योतों को मिलेगी</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>भूमिका सहेजें</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>भूमिका मिटाएँ</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>Loses %1</source>
        <translation>%1 नहीं रहेंगे</translation>
    </message>
    <message>
        <source>Gains %1</source>
        <translation>%1 मिलेंगे</translation>
    </message>
</context>
<context>
    <name>RotateKeyDialog</name>
    <message>
        <source>Old key stops</source>
        <translation>पुरानी कुंजी रुकेगी</translation>
    </message>
    <message>
        <source>This key is in use</source>
        <translation>यह कुंजी उपयोग में है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Replace and stop old key</source>
        <translation>बदलें और पुरानी कुंजी रोकें</translation>
    </message>
    <message>
        <source>Rotate and stop old key</source>
        <translation>बदलें और पुरानी कुंजी रोकें</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>कुंजी बदलें</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>बदली जा रही है</translation>
    </message>
</context>
<context>
    <name>RotationCockpit</name>
    <message>
        <source>Keep longer…</source>
        <translation>और रखें…</translation>
    </message>
    <message>
        <source>Stop old key now…</source>
        <translation>पुरानी कुंजी अभी बंद करें…</translation>
    </message>
</context>
<context>
    <name>RotationPolicyDialog</name>
    <message>
        <source>Key rotation</source>
        <translation>कुंजी बदलने का नियम</translation>
    </message>
    <message>
        <source>Owners are reminded 14 days before a key is due, on the day, and every week while it is overdue.</source>
        <translation>कुंजी बदलने की तारीख से 14 दिन पहले, उसी दिन, और समय निकल जाने पर हर हफ़्ते स्वामियों को याद दिलाया जाता है।</translation>
    </message>
    <message>
        <source>Rotate keys after</source>
        <translation>कुंजियाँ इतने समय में बदलें</translation>
    </message>
    <message>
        <source>Keep the due dates in your calendar.</source>
        <translation>बदलने की तारीखें अपने कैलेंडर में रखें।</translation>
    </message>
    <message>
        <source>Save calendar…</source>
        <translation>कैलेंडर सहेजें…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Choose another number of days</source>
        <translation>दिनों की दूसरी संख्या चुनें</translation>
    </message>
    <message>
        <source>Remind me on this computer, too</source>
        <translation>मुझे इस कंप्यूटर पर भी याद दिलाएँ</translation>
    </message>
</context>
<context>
    <name>RotationTimeline</name>
    <message>
        <source>Old key</source>
        <translation>पुरानी कुंजी</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Shown next</source>
        <extracomment>On the bar of the new key: the next dialog shows it</extracomment>
        <translation>आगे दिखेगी</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
</context>
<context>
    <name>SaveCalendarDialog</name>
    <message>
        <source>Save calendar</source>
        <translation>कैलेंडर सहेजें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>SaveCodesDialog</name>
    <message>
        <source>Save recovery codes</source>
        <translation>रिकवरी कोड सहेजें</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>टेक्स्ट फ़ाइलें (*.txt)</translation>
    </message>
</context>
<context>
    <name>SaveReceiptDialog</name>
    <message>
        <source>Save receipt</source>
        <translation>रसीद सहेजें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>The cross in a search field.</extracomment>
        <translation>खोज हटाएँ</translation>
    </message>
</context>
<context>
    <name>SecondFactorPage</name>
    <message>
        <source>Enter one of your recovery codes</source>
        <translation>अपना एक रिकवरी कोड लिखें</translation>
    </message>
    <message>
        <source>Enter your sign-in code</source>
        <translation>अपना साइन-इन कोड लिखें</translation>
    </message>
    <message>
        <source>You got them when you turned two-factor sign-in on. Each works once.</source>
        <translation>ये आपको दो-चरण साइन इन चालू करते समय मिले थे। हर कोड एक ही बार चलता है।</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the 6-digit code for Intrlume.</source>
        <translation>अपना ऑथेंटिकेटर ऐप खोलें और Intrlume का 6 अंकों का कोड लिखें।</translation>
    </message>
    <message>
        <source>The code changes every 30 seconds. It is checked as soon as you type the last digit.</source>
        <translation>कोड हर 30 सेकंड में बदलता है। आख़िरी अंक लिखते ही इसकी जाँच होती है।</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Use the app’s code</source>
        <translation>ऐप का कोड इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>रिकवरी कोड इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Type all 6 digits</source>
        <translation>सभी 6 अंक लिखें</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide key</source>
        <extracomment>The eye button of a secret key.</extracomment>
        <translation>कुंजी छिपाएँ</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Shows it on the screen only, for 10 seconds.</source>
        <extracomment>Screen reader: what the eye button does.</extracomment>
        <translation>इसे केवल स्क्रीन पर, 10 सेकंड के लिए दिखाता है।</translation>
    </message>
</context>
<context>
    <name>ServerBanner</name>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
</context>
<context>
    <name>ServerButton</name>
    <message>
        <source>Server: %1</source>
        <extracomment>%1 is &quot;This computer&quot; or the address of a server</extracomment>
        <translation>सर्वर: %1</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Accounts, workspaces and keys belong to the server that they were made on.</source>
        <translation>खाते, कार्यस्थान और कुंजियाँ उसी सर्वर के होते हैं जिस पर वे बने।</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>The platform that comes with this program. Its data stays here.</source>
        <translation>इस प्रोग्राम के साथ आने वाला प्लैटफ़ॉर्म। उसका डेटा यहीं रहता है।</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>दूसरा सर्वर</translation>
    </message>
    <message>
        <source>One that your company runs.</source>
        <translation>जिसे आपकी कंपनी चलाती है।</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>यह सर्वर इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>सर्वर से पूछा जा रहा है</translation>
    </message>
</context>
<context>
    <name>SessionEndedPage</name>
    <message>
        <source>Your session has ended</source>
        <translation>आपका सत्र खत्म हो गया है</translation>
    </message>
    <message>
        <source>You were signed out to keep your account safe. Sign in again to return to %1, where you left off.</source>
        <translation>आपके खाते की सुरक्षा के लिए आपको साइन आउट किया गया। %1 पर, जहाँ आप थे, लौटने के लिए फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>साइन इन हो रहा है</translation>
    </message>
    <message>
        <source>Use a different account</source>
        <translation>दूसरा खाता इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Your session was used somewhere else</source>
        <translation>आपका सत्र कहीं और इस्तेमाल हुआ</translation>
    </message>
    <message>
        <source>Somebody may have a copy of it, so it was ended. Sign in again to return to %1, then look at your devices and change your password.</source>
        <extracomment>%1 is a page, such as API keys</extracomment>
        <translation>हो सकता है किसी के पास इसकी नक़ल हो, इसलिए इसे समाप्त कर दिया गया। %1 पर लौटने के लिए फिर से साइन इन करें, फिर अपने डिवाइस देखें और पासवर्ड बदलें।</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Close</source>
        <extracomment>The cross of a dialog, and the key that does the same.</extracomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>नेविगेशन</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API कुंजियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n की तारीख निकली</numerusform>
            <numerusform>%n की तारीख निकली</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Keep session</source>
        <translation>सत्र रखें</translation>
    </message>
    <message>
        <source>Keep this session in the keychain</source>
        <translation>यह सत्र कीचेन में रखें</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>रखा जा रहा है</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>दो-चरण साइन इन</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in</source>
        <translation>दो-चरण साइन इन चालू करें</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>बंद करें…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Lock this window</source>
        <translation>यह विंडो लॉक करें</translation>
    </message>
    <message>
        <source>When nothing was done in it for a while, and with the screen</source>
        <translation>जब कुछ देर तक इसमें कुछ न किया जाए, और स्क्रीन के साथ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>कीचेन अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>अनलॉक हो रहा है</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>सँभालें</translation>
    </message>
    <message>
        <source>Manage two-factor sign-in</source>
        <translation>दो-चरण साइन इन सँभालें</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>नए रिकवरी कोड…</translation>
    </message>
    <message>
        <source>How to set one up</source>
        <translation>कैसे लगाएँ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>How to set a keychain up</source>
        <translation>कीचेन कैसे लगाएँ</translation>
    </message>
    <message>
        <source>Details of the keychain</source>
        <translation>कीचेन का ब्योरा</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to Intrlume</source>
        <translation>Intrlume में साइन इन करें</translation>
    </message>
    <message>
        <source>New to Intrlume?</source>
        <translation>Intrlume पर नए हैं?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>Work email</source>
        <translation>कार्यालय का ईमेल</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>साइन इन हो रहा है</translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation>पासवर्ड भूल गए</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Create your account</source>
        <translation>अपना खाता बनाएँ</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>पहले से खाता है?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>You will be the owner of a new workspace. If your team already uses Intrlume, ask its owner for an invitation.</source>
        <translation>आप एक नए कार्यस्थान के स्वामी होंगे। अगर आपकी टीम पहले से Intrlume का उपयोग करती है, तो उसके स्वामी से आमंत्रण माँगें।</translation>
    </message>
    <message>
        <source>Work email</source>
        <translation>कार्यालय का ईमेल</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 या अधिक अक्षर</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>Creating account</source>
        <translation>खाता बन रहा है</translation>
    </message>
    <message>
        <source>Your invitation is for this address.</source>
        <translation>आपका न्योता इसी पते के लिए है।</translation>
    </message>
</context>
<context>
    <name>SlowNotice</name>
    <message>
        <source>Still working</source>
        <extracomment>Beside the spinner of a request that takes over 10 seconds</extracomment>
        <translation>काम अब भी चल रहा है</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Intrlume Console is starting</source>
        <translation>Intrlume Console शुरू हो रहा है</translation>
    </message>
</context>
<context>
    <name>StartProgress</name>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Use a different account</source>
        <translation>दूसरा खाता इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>StaySignedIn</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>इस कंप्यूटर पर साइन इन रहें</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>कीचेन अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>अनलॉक हो रहा है</translation>
    </message>
</context>
<context>
    <name>StopKeyDialog</name>
    <message>
        <source>You can close this window. It continues in the background.</source>
        <translation>आप यह विंडो बंद कर सकते हैं। काम पीछे चलता रहेगा।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>रसीद…</translation>
    </message>
</context>
<context>
    <name>StopNowDialog</name>
    <message>
        <source>The old key is in use</source>
        <translation>पुरानी कुंजी उपयोग में है</translation>
    </message>
    <message>
        <source>It was not used in the last 24 hours.</source>
        <translation>पिछले 24 घंटों में इसका उपयोग नहीं हुआ।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>अभी बंद करें</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>बंद की जा रही है</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Weak</source>
        <extracomment>How hard a password is to guess.</extracomment>
        <translation>कमज़ोर</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>मज़बूत</translation>
    </message>
    <message>
        <source>Password strength: %1, %2 of 4</source>
        <extracomment>Screen reader. %1 is Weak, Fair, Good or Strong, %2 a number from 1 to 4.</extracomment>
        <translation>पासवर्ड की मज़बूती: %1, 4 में से %2</translation>
    </message>
</context>
<context>
    <name>TableHeading</name>
    <message>
        <source>Sorted, highest first</source>
        <extracomment>Screen reader: the order of the column.</extracomment>
        <translation>क्रम: सबसे ज़्यादा पहले</translation>
    </message>
    <message>
        <source>Sorted, lowest first</source>
        <translation>क्रम: सबसे कम पहले</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 मिनट पहले</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 घं पहले</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>आज, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>समय आज खत्म हुआ</translation>
    </message>
    <message>
        <source>Expired yesterday</source>
        <extracomment>%1 is a date</extracomment>
        <translation>समय कल खत्म हुआ</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>%1 को समय खत्म हुआ</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>समय आज खत्म होगा</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>समय कल खत्म होगा</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>%n दिन में समय खत्म</numerusform>
            <numerusform>%n दिन में समय खत्म</numerusform>
        </translation>
    </message>
    <message>
        <source>never active</source>
        <translation>कभी सक्रिय नहीं</translation>
    </message>
    <message>
        <source>active now</source>
        <translation>अभी सक्रिय</translation>
    </message>
    <message numerus="yes">
        <source>last active %n minute(s) ago</source>
        <translation>
            <numerusform>पिछली बार %n मिनट पहले सक्रिय</numerusform>
            <numerusform>पिछली बार %n मिनट पहले सक्रिय</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last active %n hour(s) ago</source>
        <translation>
            <numerusform>पिछली बार %n घंटा पहले सक्रिय</numerusform>
            <numerusform>पिछली बार %n घंटे पहले सक्रिय</numerusform>
        </translation>
    </message>
    <message>
        <source>last active today at %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>पिछली बार आज %1 पर सक्रिय</translation>
    </message>
    <message>
        <source>last active yesterday</source>
        <extracomment>%1 is a date</extracomment>
        <translation>पिछली बार कल सक्रिय</translation>
    </message>
    <message>
        <source>last active on %1</source>
        <translation>पिछली बार %1 को सक्रिय</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Search by name or email</source>
        <translation>नाम या ईमेल से खोजें</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>लोगों को न्योता दें</translation>
    </message>
    <message>
        <source>More about the team</source>
        <translation>टीम के बारे में और</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>भूमिकाएँ…</translation>
    </message>
    <message>
        <source>View as %1</source>
        <extracomment>%1 is a role</extracomment>
        <translation>%1 की नज़र से देखें</translation>
    </message>
    <message>
        <source>Who may be invited…</source>
        <translation>किसे न्योता दिया जा सकता है…</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>TeamPlaceholder</name>
    <message>
        <source>Clear search and filters</source>
        <translation>खोज और फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer ownership</source>
        <translation>स्वामित्व सौंपें</translation>
    </message>
    <message>
        <source>The new owner gets billing, keys and members.</source>
        <translation>नए स्वामी को बिलिंग, कुंजियाँ और सदस्य मिलेंगे।</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>नया स्वामी</translation>
    </message>
    <message>
        <source>Uses two-factor sign-in</source>
        <translation>दो-चरण साइन इन चालू है</translation>
    </message>
    <message>
        <source>Does not use two-factor sign-in</source>
        <translation>दो-चरण साइन इन चालू नहीं है</translation>
    </message>
    <message>
        <source>You become a Developer and lose</source>
        <translation>आपकी भूमिका डेवलपर होगी और यह नहीं रहेगा</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>आपका पासवर्ड</translation>
    </message>
    <message>
        <source>You can’t undo this yourself</source>
        <translation>आप इसे खुद वापस नहीं ले सकते</translation>
    </message>
    <message>
        <source>Only the new owner can make you an owner again.</source>
        <translation>आपको फिर से स्वामी केवल नया स्वामी बना सकता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>सौंपा जा रहा है</translation>
    </message>
</context>
<context>
    <name>TurnOffTwoFactorDialog</name>
    <message>
        <source>Turn off two-factor sign-in?</source>
        <translation>दो-चरण साइन इन बंद करें?</translation>
    </message>
    <message>
        <source>Your password alone will then sign in to your account. The recovery codes stop working.</source>
        <translation>इसके बाद केवल आपके पासवर्ड से आपके खाते में साइन इन होगा। रिकवरी कोड काम करना बंद कर देंगे।</translation>
    </message>
    <message>
        <source>Code of your app, or a recovery code</source>
        <translation>आपके ऐप का कोड या रिकवरी कोड</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Turning off</source>
        <translation>बंद किया जा रहा है</translation>
    </message>
</context>
<context>
    <name>UnstoredKeyDialog</name>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>WorkspaceBadge</name>
    <message>
        <source>Workspace %1, %2</source>
        <extracomment>%1 is a workspace, %2 a city</extracomment>
        <translation>कार्यस्थान %1, %2</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>कार्यस्थान बनाएँ</translation>
    </message>
</context>
<context>
    <name>WorkspaceItem</name>
    <message>
        <source>%1, %2, chosen</source>
        <extracomment>Screen reader: %1 is a workspace, %2 a role such as Owner</extracomment>
        <translation>%1, %2, चुना हुआ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
