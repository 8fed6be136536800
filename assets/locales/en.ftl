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

## What the publish gate finds, beside the field that it concerns
gate-severity-block = Must be mended
gate-severity-warn = Worth a second look
gate-headline_missing = There is no headline yet.
gate-summary_missing = There is no summary yet.
gate-section_missing = No section has been chosen yet.
gate-byline_missing = No writer has been named yet.
gate-body_missing = The body is still empty.
# { $detail }: such as "87 < 150"
gate-body_too_short = The body is shorter than this edition’s limit, in words: { $detail }.
gate-body_too_long = The body is longer than this edition’s limit, in words: { $detail }.
# { $detail }, here and below: the words or the key that it is about
gate-heading_skips_level = This heading leaves out a level: “{ $detail }”. After ## comes ###, not ####.
gate-heading_empty = This heading holds no words: “{ $detail }”.
gate-link_empty = This link holds no words: { $detail }.
gate-link_text_vague = The words of the link “{ $detail }” do not say where it leads.
gate-link_text_is_address = This link shows an address instead of words: { $detail }.
gate-link_not_understood = A link to such an address is shown as text: { $detail }. Begin the address with https:// or /.
gate-table_without_header = This table has no row of headers: “{ $detail }”.
gate-table_header_incomplete = A column of this table has no header: “{ $detail }”.
gate-figure_unknown = The text shows the picture “{ $detail }”, which this article does not have.
gate-markup_not_understood = Readers will see the markup in this line: “{ $detail }”.
gate-alt_text_missing = The picture “{ $detail }” has no alternative text yet. Write what is seen, or mark it as decorative.
gate-alt_text_is_file_name = This alternative text is the name of a file: “{ $detail }”. Write what is seen.
gate-alt_text_is_bare_word = The alternative text “{ $detail }” does not say what is seen.
gate-alt_text_is_caption = This alternative text is the same as the caption: “{ $detail }”. Write what is seen, not what the caption says.
gate-credit_missing = The picture “{ $detail }” has no credit yet.
gate-figure_unused = The picture “{ $detail }” is shown nowhere.
gate-lead_figure_unknown = The lead picture “{ $detail }” is not among the pictures of this article.

## What did not come along with a pasted text
paste-left-out-size = More than can be read at once; this part is not in the text.
paste-left-out-depth = Elements too deep in each other; their words are in the text.
paste-left-out-picture = A picture to be added as a figure; its place is in the text.
paste-left-out-tracker = An empty picture that only counts readers.
paste-left-out-link = A link to an address that cannot be reached from here; its words are in the text.
paste-left-out-frame = Another page inside the page.
paste-left-out-media = A video, a sound, or another object.
paste-left-out-drawing = A drawing or a formula.
paste-left-out-form = A part of a form.
paste-left-out-hidden = Words that the original page did not show.
paste-left-out-formatting = A way of writing that does not exist here; the words are in the text.
paste-left-out-emphasis = Emphasis that cannot be written in that place; the words are in the text.
paste-left-out-language = A mark of language from Word, which is often wrong.
paste-left-out-element = An element that is unknown or holds nothing to read.
paste-left-out-comment = A comment in the page’s code.
paste-left-out-script = A script.
paste-left-out-style = A style sheet.

# Articles in the newsroom.
state-draft = Draft
state-in_review = In review
state-scheduled = Scheduled
state-published = Published
state-withdrawn = Withdrawn
# { $state }: one of the words above
list-title-state = Articles: { $state }
list-filters = Filter articles
list-all = All
list-empty = There are no articles here.
list-count = { $count ->
    [one] { $count } article
   *[other] { $count } articles
 }
form-new-article = New article
form-skip-to-headline = Skip to the headline
form-skip-to-body = Skip to the body
form-skip-to-steps = Skip to the next step
form-title-refused = Not saved yet: { $headline }
form-version = version { $version }
form-pending = changes not published yet
form-scheduled-for = goes out
form-public-page = Reader’s page
form-revisions = All versions
form-preview = Preview
# { $names }: names with commas between them
form-present = { $names } also has this article open.
form-working-copy-title = There is typing that was not saved
# { $time }: a date and time
form-working-copy = You typed in this article on { $time } without saving it. The form below shows the saved version.
form-working-copy-open = Open that typing
form-working-copy-discard = Discard that typing
form-problems = What needs mending
form-headline-empty = There is no headline yet.
form-section-empty = No section has been chosen yet.
form-address-wrong = This address must begin with https:// or http:// and a site’s name.
form-language-wrong = This is not a language code; write id or en, for example.
form-figure-gone = This picture is no longer in the library.
form-alone-reason-empty = You wrote this article. Say why no other editor can read it first.
form-time-empty = Fill in the date and time of publication.
form-time-past = This time has passed; choose one to come, or publish now.
form-notice-empty = Tell readers why this story is withdrawn.
form-kicker = Words above the headline
form-kicker-hint = Short, such as “Analysis”; may be empty.
form-headline = Headline
form-short_headline = Short headline for cards
form-short_headline-hint = Used on the front page and in lists; empty means the whole headline.
form-summary = Summary
form-summary-hint = One or two sentences; search engines use them, too.
form-section = Section
form-section-none = Choose a section
form-bylines = Bylines
form-bylines-hint = One name in each box, in the order they are shown. Names of known people become links.
form-byline-number = Byline { $number }
form-topics = Topics
# { $topics }: names with commas between them
form-topics-hint = With commas between them. There are: { $topics }
form-body = Body
form-body-hint = An empty line between paragraphs. ## heading, *italic*, **bold**, [link](https://…), a picture with ::: figure key on one line and ::: on the next.
form-figures = Figures
form-figures-empty = There are no figures yet.
form-figure-caption = Caption
form-figure-credit = Photo credit
form-figure-alt = Alternative text
form-figure-alt-hint = What can be seen, for those who do not see it; not the caption again.
form-figure-decorative = Decorative: says nothing that the text does not
form-figure-lead = Lead figure
form-figure-remove = Take out of the article when saving
form-new-figure = Add a picture from the library
form-new-figure-none = Choose a picture
form-lead = Lead figure
form-more = Language, initials, source, search engines
form-language = Language
form-language-hint = The code of the text’s language, such as id or en.
form-sign_off = Sign-off
form-sign_off-hint = Made when the article is saved; what an editor types is kept.
form-source_name = First publisher’s name
form-source_url = Address at the first publisher
form-canonical_url = Canonical address
form-canonical_url-hint = Only if search engines should keep an address of another site.
form-search_title = Title for search engines
form-social_title = Title when shared
form-social_text = Text when shared
form-steps = Next step
form-alone_reason = Reason to publish without another editor
form-alone_reason-hint = You are the writer. The reason stands on the dashboard until another editor has looked at the article.
# { $zone }: such as WIB
form-time = Time of publication ({ $zone })
form-notice = Withdrawal notice for readers
form-notice-hint = Only to withdraw the story: this sentence stands at its address.
form-step-save = Save
form-step-hand_in = Hand in
form-step-take_back = Back to draft
form-step-schedule = Schedule
form-step-publish = Publish
form-step-publish-update = Publish update
form-step-withdraw = Withdraw
form-done-save = Saved.
form-done-hand_in = Handed in.
form-done-take_back = A draft again.
form-done-schedule = Scheduled.
form-done-publish = Published.
form-done-withdraw = Withdrawn.
change-deleted = deleted:
change-inserted = inserted:
conflict-title = Conflict: { $headline }
# { $name }: somebody's name; may be empty
conflict-text = { $name } saved this article after you opened it, so your typing is not saved yet. Changes that do not conflict have been brought together; pick for the others. Nothing typed is lost.
conflict-none = Nothing conflicts; save to bring both changes together.
conflict-mine = What I typed
# { $name }: somebody's name; may be empty
conflict-theirs = What { $name } saved
conflict-both = Both, the saved one first
conflict-button = Save these picks
revisions-title = Versions: { $headline }
revisions-version = Version
revisions-when = When
revisions-who = Who
revisions-why = Why
revisions-name = Name
revisions-do = Actions
revisions-pending = not published
revisions-name-of = Name of version { $version }
revisions-rename = Name it
revisions-compare = Compare version { $version } with the last one
revisions-restore = Restore version { $version }
revision-reason-import = import
revision-reason-save = saved
revision-reason-hand_in = handed in
revision-reason-take_back = back to draft
revision-reason-schedule = scheduled
revision-reason-publish = published
revision-reason-withdraw = withdrawn
revision-reason-restore = restored
comparison-title = Versions { $from } and { $to }
comparison-same = Both versions are the same.
dashboard-mine = My drafts
dashboard-waiting = Waiting for review
dashboard-scheduled = Scheduled
dashboard-published = Published today
dashboard-unreviewed = Published without another editor
# { $name }: who published, { $reason }: why nobody else had read it
dashboard-unreviewed-line = { $name }: { $reason }
dashboard-reviewed = I have looked
editor-toolbar = Body tools
editor-bold = Bold
editor-italic = Italic
editor-link = Link
editor-heading = Heading
editor-list = List
editor-quote = Quote
editor-language = Language
editor-time = Time
editor-find-words = Find
editor-find = Find next
editor-replace-words = Replace with
editor-replace = Replace
editor-not-found = Not found.
editor-left-out = Not pasted:
editor-plain = Pasted as plain text: the server cannot be reached.
editor-words = words
editor-kept = Working copy kept
editor-not-kept = The working copy is not kept yet; your typing is still on this page.
