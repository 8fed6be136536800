# Interface strings, English.

language-name = English
language-direction = ltr
number-group-separator = ,

## Dates and times
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date = { $day } { $month } { $year }
date-short = { $day } { $month }
date-month = { $month } { $year }
date-full = { $weekday }, { $date }
time = { $hour }:{ $minute } { $zone }
date-and-time = { $date } · { $time }

## The frame
skip-links-name = Accessibility links
skip-to-main = Skip to main content
skip-to-navigation = Skip to main navigation
skip-to-search = Skip to search
navigation-name = Main navigation
editions-name = Editions
footer-name = About this site
feeds-name = Feeds
feeds-of = Feeds: { $name }
title-page-number = { $title }, page { $number }
pagination-name = Pages
pagination-page = Page
pagination-previous = Previous page
pagination-next = Next page
pagination-position = Page { NUMBER($number) } of { NUMBER($last) }, { $count ->
    [one] { NUMBER($count) } story
   *[other] { NUMBER($count) } stories
}
listing-empty = There are no stories here yet.
story-count = { $count ->
    [one] { NUMBER($count) } story
   *[other] { NUMBER($count) } stories
}

## Front page
front-title = Latest news
front-heading = { $site }, front page
front-latest = Latest

## Article
byline-by = By
byline-and = and
published-label = Published
updated-label = Updated
old-notice = This story is more than a year old: it was published on { $date }.
correction-kind = { $kind ->
    [clarification] Clarification
   *[correction] Correction
}
sign-off-writer = writer
sign-off-writer-named = writer: { $name }
sign-off-editor = editor
sign-off-editor-named = editor: { $name }
source-label = Source:
topics-title = Topics
translations-title = In other languages
share-title = Share
# Heard before the name of a service
share-prefix = Share by
share-mail = E-mail
address-label = Address of this story, to copy
lite-link = Lite version without pictures
lite-notice = This is the lite version, without pictures.
lite-full = Open the full version
lite-front = Front page
day-link = All stories of that day
latest-in-section = Latest in { $section }
neighbours-name = Other stories in { $section }
neighbour-older = Before
neighbour-newer = After
withdrawn-title = This story was withdrawn
withdrawn-text = The newsroom withdrew the story at this address on

## Topics
topic-title = Topic: { $name }

## People
person-initials = Initials: { $initials }

## Archive
archive-title = Archive
archive-title-of = Archive of { $period }
archive-description = Every story by its date of publication.
archive-all-years = All years
archive-above = All of { $period }
archive-days = By day
archive-neighbours = Before and after
archive-earlier = Before: { $period }
archive-later = After: { $period }

## Corrections
corrections-title = Corrections and clarifications
correction-of = { $kind }: { $headline }
corrections-description = Every mistake that we put right, the latest first.
corrections-empty = There are no corrections yet.

## Editions
editions-title = All editions
editions-description = Every edition has its own language, sections and newsroom.

## Search
search-label = Search stories
search-button = Search
search-title = Search
search-title-words = Search: { $words }
search-description = Search headlines, summaries, texts, bylines and topics.
search-nothing-typed = Type one word or more. The search covers headlines, summaries, texts, bylines and topics.
search-no-words = There is no word to look for: the text holds no letters or digits.
search-outcome = { $count ->
    [0] No story holds all the words of “{ $words }”.
    [one] { NUMBER($count) } story holds “{ $words }”.
   *[other] { NUMBER($count) } stories hold “{ $words }”.
}
search-outcome-beginning = { $count ->
    [one] No story holds “{ $words }” as a whole word; { NUMBER($count) } story holds a word that begins so.
   *[other] No story holds “{ $words }” as a whole word; { NUMBER($count) } stories hold a word that begins so.
}
search-title-outcome = { $count ->
    [0] Search: { $words } (no stories)
    [one] Search: { $words } ({ NUMBER($count) } story)
   *[other] Search: { $words } ({ NUMBER($count) } stories)
}
search-found-topic = Topic:
search-order-name = Order of the results
search-order-best = Best match
search-order-newest = Latest
# Endings that do not make it another word, divided by spaces.
search-endings = s
search-cut = The text was too long; only its beginning was looked for.
search-help-spelling = Check the spelling.
search-help-fewer = Try fewer or more general words.
search-help-archive = Browse the archive by date

## Accessibility
accessibility-title = Accessibility and display
accessibility-title-saved = Saved: { $title }
accessibility-description = What we do so that everybody can read this site, and how you set its display.
accessibility-intro = This site is made to be read by eye, by ear and by fingertip. No part of it needs JavaScript, no cookie is set before you choose something, and nothing is asked of other sites.
preferences-title = Display
preferences-cookie = Your choices are kept in one cookie of this browser, without an account. Choosing every first option removes it. Your system's dark mode, contrast and reduced motion are always honoured.
preferences-save = Save display
preferences-saved = Your display was saved.
preference-text-size = Text size
preference-text-size-normal = Normal
preference-text-size-large = Large
preference-text-size-larger = Very large
preference-line-spacing = Line spacing
preference-line-spacing-normal = Normal
preference-line-spacing-wide = Wide
preference-font = Typeface
preference-font-default = Serif, as designed
preference-font-sans = Sans serif
preference-font-legible = Easy to tell apart, wide
preference-contrast = Contrast
preference-contrast-system = As the system asks
preference-contrast-more = Higher
preference-motion = Motion
preference-motion-system = As the system asks
preference-motion-reduced = No motion
preference-pictures = Pictures
preference-pictures-on = Show
preference-pictures-off = Do not load; show captions and links
accessibility-promise-title = What we promise
accessibility-promise = We follow WCAG 2.2 level AA on every page, and level AAA wherever it can be checked. That means:
accessibility-promise-words = Text has high contrast, light and dark, can be enlarged to 400 % without scrolling sideways, and nothing is cut off.
accessibility-promise-pictures = Every picture has a text alternative written by the newsroom, or is marked as decoration. Its caption is read once.
accessibility-promise-languages = The language of the page and of foreign words is marked, so that the voice of a screen reader changes.
accessibility-promise-keyboard = Everything can be reached by keyboard; the focus is always visible and never trapped.
accessibility-promise-calm = Nothing moves, sounds or opens by itself; there are no new windows and no time limits.
accessibility-promise-scripts = Reading, searching and setting the display need no JavaScript.
accessibility-key = Key
accessibility-key-does = What happens
accessibility-key-tab = Pressed once at the start of a page: the “Accessibility links” appear, to main content, main navigation and search. After that: the next link, button or field.
accessibility-key-back = The link, button or field before.
accessibility-key-enter = Opens a link. On an accessibility link, the focus moves to its target.
accessibility-key-space = Presses a button; outside of fields, scrolls by one screen.
accessibility-key-headings = With a screen reader: the next heading, or the next of that level. There is only one main heading.
accessibility-key-landmarks = With a screen reader: the next region of the page, such as main navigation or main content.
accessibility-key-links = With a screen reader: the next link. Every link makes sense without the sentence around it.
accessibility-key-print = Prints: without navigation, with the address of each link behind it.
accessibility-limits-title = What is not good yet
accessibility-limits = Content of other sites is only linked, and there the rules of that site hold. The text alternatives of old, imported stories may be short. An edition that is not translated yet shows the words of the interface in another language, and marks them.
accessibility-keyboard-title = By keyboard
accessibility-keyboard = This site has no keyboard shortcuts of its own, so nothing collides with your screen reader or browser.
accessibility-reader-title = By screen reader
accessibility-reader = Every page has one main heading, every story in a list is a heading, and every region of a page has a name. A caption is heard once; words of another language are marked, so that the voice changes.
accessibility-lite-title = Lite version
accessibility-lite = Every story has a lite version without pictures; its link stands under “Share” at the end of the story.
accessibility-checks-title = What we measure
accessibility-checks = We aim for WCAG 2.2 level AA, and AAA wherever it can be checked. Every change of the program is tested with axe at four widths, in light, dark and forced colours, and with an HTML validator.
accessibility-contact-title = Is something in your way?
accessibility-contact = Write to us: the address of the page, what you wanted to do, and what you read with, as far as you like to say. We treat such mistakes like mistakes of fact, and send you the content of the page that is in your way as text.

## Failures
failure-home = Front page
failure-footer = If this keeps happening, please tell the newsroom.
failure-to-front = To the front page
failure-to-archive = To the archive
failure-not-found-title = Page not found
failure-not-found-text = There is no page at this address. It may be mistyped, or the page never existed.
failure-method-title = That cannot be done here
failure-method-text = The page at this address does not take such requests.
failure-forbidden-title = Request refused
failure-forbidden-text = This request does not come from a page of this site, or your account may not do this, so nothing was changed. Open the page here and send it again.
failure-misdirected-title = Not our address
failure-misdirected-text = This site does not answer for that host name.
failure-bad-request-title = Request not understood
failure-bad-request-text = No page of this site sends such a request. Nothing was changed.
failure-too-large-title = Too much at once
failure-too-large-text = The request is larger than any page of this site sends. Nothing was changed.
failure-busy-title = Too busy just now
failure-busy-text = There are too many requests at once. Please try again in a moment.
failure-internal-title = Something broke on our side
failure-internal-text = This page cannot be shown. The fault has been logged.
# The body of an article (src/body, templates/body, templates/components/figure.html)

## Figures
caption-prefix = Caption,
credit-prefix = Picture source,
# { $credit }: as stored, such as "AP"
credit-line = (Photo: { $credit })
stand-in-notice = Stand-in picture, not the original photograph
# On the page without pictures
picture-link = Open the picture
picture-link-described = Open the picture: { $picture }

## Parts that can be skipped
# { $part }: gallery-name or embed-name
skip-part = Skip { $part } and continue reading
skip-part-end = End of { $part }
gallery-name = picture gallery { $number }
embed-name = content from { $host }
embed-host = On another site: { $host }

## Boxes, tables and notes
read-also-title = Read also
# { $columns }: the heads of the columns
table-name = Table { $number }: { $columns }
notes-title = Notes
note-reference = Note { $number }
note-back = { $occurrence ->
    [1] Back to the reference to note { $number }
   *[other] Back to reference { $occurrence } to note { $number }
}

## What the newsroom says about a text, beside the number of the line
body-warning-address = A link to such an address is shown as text.
body-warning-argument = The words after the directive’s name are not what it needs, so it is shown as text.
body-warning-attributes = The attributes in braces were not understood (lang, dir, time), so they are shown as text.
body-warning-cells = The row has more cells than the table’s head; their words join the last one.
body-warning-empty = Nothing stands in this directive.
body-warning-fence = Only one word, a language, may stand after a fence; the words are shown in the code.
body-warning-figure-twice = The text shows this figure before.
body-warning-heading-deep = There are three levels of headings, ## to ####.
body-warning-heading-one = The page has its one heading of the first level, so this one is of the second: begin it with ##.
body-warning-heading-skipped = This heading leaves out a level.
body-warning-html = This HTML holds too many elements, or too many in each other, and is shown as text.
body-warning-indented = A line that begins with four spaces is shown as code.
body-warning-left-over = This line is not part of the directive, so it is shown as text after it.
body-warning-link-title = The title of a link is shown as text after it.
body-warning-note = The text does not refer to this note, or its label is taken.
body-warning-picture = A picture in the text is shown as text: use ::: figure.
body-warning-span = Nothing stands in the brackets before the attributes, so they are shown as text.
body-warning-stray-end = Nothing is open here that ::: could end.
body-warning-unclosed = This directive has no end (::: alone on a line), so it is shown as text.
body-warning-underlined = A line of - or = under a text makes a heading of it; an empty line between them keeps it a text.
body-warning-unknown-directive = There is no directive of this name, so it is shown as text.

# The newsroom.
newsroom-of = { $site } newsroom
newsroom-navigation = Newsroom navigation
newsroom-dashboard = Dashboard
newsroom-logout = Log out
role-reader = reader
role-reporter = reporter
role-editor = editor
role-moderator = moderator
role-admin = administrator
account-email = E-mail address
account-password = Password
account-new-password = New password
login-title = Log in
login-title-refused = Not logged in yet
login-heading = Log in to the newsroom
login-button = Log in
login-wrong = E-mail address or password do not match. Check both and try again.
# { $seconds }: a whole number
login-wait = Too many failed attempts. Wait { $seconds } { $seconds ->
    [one] second
   *[other] seconds
 } and try again.
password-title = New password
password-title-refused = Password not taken yet
password-heading = Set a password
password-for = For the account { $email }.
# { $count }: the fewest characters
password-hint = At least { $count } characters. A few unrelated words are stronger than one word with odd signs; pasting from a password manager is fine.
password-button = Save password
password-short = This password is too short: it needs at least { $count } characters.
password-long = This password is too long.
password-common = Many people use this password, so it is easily guessed. Choose another.
password-personal = This password is nearly your name or e-mail address. Choose another.
failure-unauthorized-title = You are not logged in
failure-unauthorized-text = Your session has ended, so nothing was changed. Log in again in another window, then come back here and send again; what you typed is still on the page before this one.
newsroom-articles = Articles
newsroom-account = My account
newsroom-accounts = Accounts
newsroom-audit = Audit log
title-refused = Problem: { $title }
problems-heading = Something is not right yet

## One's own account, and the accounts of others
account-name = Name
account-name-problem = Give a name of at most 200 characters.
account-email-problem = Give an e-mail address, such as name@example.com.
account-email-taken = There is an account with this e-mail address already.
account-language = Language of the newsroom’s pages
account-language-problem = Choose one of the languages.
account-save = Save
account-security = Password and second step
account-sessions = Where you are logged in
account-initials = Initials
account-initials-hint = As the sign-off under a story shows them; empty for those who never sign.
account-initials-problem = Give at most { $count } characters.
account-person = Writes under the byline of
account-person-nobody = nobody
account-person-problem = Choose one of the people.
account-person-taken = { $name } writes under this byline already.
account-roles = Roles
account-roles-problem = Choose at least one role.
account-last-administrator = Nobody else can manage accounts: make somebody else administrator first.
account-state = State
account-is-disabled = disabled
account-has-no-password = no password yet
account-has-second-step = two-step login
account-new-title = New account
account-create = Make the account
account-access = Access
account-link = Make a password link
account-link-text = A link sets a new password once. Give it to its owner yourself, in person or by a safe way; earlier links of this account end.
account-link-hours = This link is shown only now. It works once, within { $count } hours.
account-two-step-text = If phone and recovery codes are lost, take the second step away; the owner sets up a new one.
account-enable = Let in again
account-disable = Keep out
account-disable-text = Keeping somebody out ends all sessions of the account at once. What it did stays.
accounts-demand-heading = Second step of logging in
accounts-demand-text = Roles that may not enter without a second step
language-name-en = English
language-name-id = Indonesian
session-current = this session
session-last-seen = last used
session-began = logged in
session-end = End
session-end-others = End all others
session-device-unknown = unknown device
newsroom-done-saved = Saved.
newsroom-done-session = The session was ended.
newsroom-done-sessions = All other sessions were ended.
newsroom-done-password = The password was changed. All other sessions were ended.
newsroom-done-created = The account was made. It has no password yet: make a password link for its owner.
newsroom-done-disabled = The account is kept out, and its sessions were ended.
newsroom-done-enabled = The account may log in again.
newsroom-done-link = The link was made.
newsroom-done-two-step-off = The second step was taken away.
newsroom-done-two-step-codes = Done. Keep these recovery codes.
own-password-title = Change the password
own-password-text = All other sessions of your account end with it.
own-password-current = Present password
own-password-wrong = This is not your present password.
two-step-title = Second step of logging in
two-step-text = With a second step, logging in takes a code of your phone besides the password, so that a stolen password alone opens nothing. You need an authenticator app (any that knows TOTP).
two-step-demanded = One of your roles may not enter the newsroom without a second step. Set it up now.
two-step-is-on = It is on.
two-step-is-off = It is off.
two-step-start = Set up
two-step-stop = Take the second step away
two-step-again-heading = Begin again with another key
two-step-scan-heading = Add the key to your app
two-step-scan-text = Point the app’s camera at this code, or type the key below it. Then type the six digits that the app shows.
two-step-drawing = QR code of the key; the same key stands below as text
two-step-key = Key:
two-step-code = Code of the app
two-step-code-wrong = This is not the code of this half minute. Check that your phone’s clock is right, and type the code that the app shows now.
two-step-confirm = Confirm
two-step-codes-heading = Recovery codes
two-step-codes-text = Each lets you in once, when your phone is not at hand. They are shown only now: print them or keep them in a password manager.
two-step-codes-kept = I have kept them
two-step-codes-left = { $count ->
    [0] No recovery codes are left.
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
}
two-step-codes-new = New recovery codes

## The door
login-done-password = The password was set. Log in with it.
login-forgotten = Password forgotten?
login-code-title = Second step
login-code-heading = Second step: your code
login-code-label = Code
login-code-hint = The six digits that your app shows now, or one of your recovery codes.
login-code-wrong = This code is not right, or was used before. Wait for the app’s next code, or use a recovery code.
login-code-back = Begin again with the password
forgotten-title = Password forgotten
forgotten-sent-title = Look into your mail – password forgotten
forgotten-heading = Password forgotten
forgotten-sent = If there is an account with this address, a mail with a link is on its way. The link works for 30 minutes. If nothing comes, ask an administrator.
forgotten-button = Send a link
first-title = The first administrator
first-heading = The first administrator
first-text = Nobody can log in yet. This account manages all others.
first-button = Make the account
password-mail-subject = New password for { $site }
password-mail-greeting = Hello { $name },
password-mail-text = somebody, probably you, asked for a new password for the newsroom of { $site }. Set it here:
password-mail-minutes = The link works once, within { $count } minutes.
password-mail-otherwise = If it was not you, do nothing: your password stays as it is.

## The audit log
audit-title-page = { $title }, page { $page }
audit-all = all
audit-account = Account
audit-action = Action
audit-subject = Subject
audit-detail = Detail
audit-address = From
audit-at = Time
audit-filter = Show
audit-count = { $count ->
    [one] One entry.
   *[other] { NUMBER($count) } entries.
}
audit-export = Save as CSV
audit-newer = Newer
audit-older = Older
audit-program = the program itself
audit-action-log_in = logged in
audit-action-set_password = set password
audit-action-create_account = made account
audit-action-create_password_link = made password link
audit-action-change_account = changed account
audit-action-change_roles = changed roles
audit-action-disable_account = disabled account
audit-action-enable_account = enabled account
audit-action-set_second_step = set up second step
audit-action-delete_second_step = took second step away
audit-action-renew_recovery_codes = renewed recovery codes
audit-action-demand_second_step = demanded second step
