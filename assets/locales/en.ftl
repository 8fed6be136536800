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
lite-title = { $headline } (light version)
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
# Before the sentence as it read, and before the sentence as it reads now
correction-before = It read:
correction-after = It reads now:
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
search-outcome-more = { $count ->
    [0] No recent story holds all words of “{ $words }”; older stories were not searched, as these words are too frequent. Filter by date or add a rarer word.
    [one] One story that holds “{ $words }” is shown; there may be more. Filter by date or add a word.
   *[other] { NUMBER($count) } stories that hold “{ $words }” are shown; there are more. Filter by date or add a word.
}
search-outcome-filter-more = The latest { NUMBER($count) } stories that fit this filter are shown; there are more.
search-outcome-filter = { $count ->
    [0] No story fits this filter.
    [one] One story fits this filter.
   *[other] { NUMBER($count) } stories fit this filter, the newest first.
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
search-cut = The text was too long; only its beginning was looked for.
search-meant = Did you mean:
search-hint = Words in quotation marks are looked for exactly so; a word with a minus sign before it must not be there.
search-filter = Filter
search-filter-section = Section
search-filter-all = All
search-filter-from = Published from
search-filter-until = Published until
search-filter-topic = Topic
search-filter-person = Author
search-filter-picture = Pictures
search-filter-picture-with = Only with a picture
search-filter-picture-without = Only without a picture
search-filter-hint = Filters can be typed among the words, too: section:world, topic:"solar power", author:"Some Name", from:2026-01-01, until:2026-12-31, picture:yes.
search-word-section = section
search-word-topic = topic
search-word-person = author
search-word-from = from
search-word-until = until
search-word-picture = picture
search-word-yes = yes
search-word-no = no
search-filter-unknown = This was not understood and does not filter: { $fields }.
search-help-filter = Search without the filter
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
failure-unauthorized-text = Your session has ended, so nothing was changed. What you typed is still on the page before this one: copy it there, then log in again.
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
state-deleted = In the bin
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
form-step-schedule-update = Schedule update
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
revision-reason-duplicate = duplicated
comparison-title = Versions { $from } and { $to }
comparison-same = Both versions are the same.
dashboard-mine = My drafts
dashboard-waiting = Waiting for review
dashboard-scheduled = Scheduled
dashboard-today = Scheduled today
dashboard-published = Published today
dashboard-unreviewed = Published without another editor
# { $name }: who published, { $reason }: why nobody else had read it
dashboard-unreviewed-line = { $name }: { $reason }
dashboard-reviewed = I have looked
dashboard-blocked = Kept back by the publish gate
dashboard-blocked-line =
    { $count ->
        [one] One thing has to be mended first
       *[other] { $count } things have to be mended first
    }
dashboard-rights = Rights of pictures that end
dashboard-rights-end = end on { $date }
dashboard-rights-ended = ended on { $date }
dashboard-readers = Readers of the last hour
readers-sentence =
    { $count ->
        [one] In the last hour one reader opened this site.
       *[other] In the last hour { $count } readers opened this site.
    } The busiest five minutes began at { $time }, with { $most }.
readers-nobody = No reader has been counted in the last hour.
readers-off = Readers are not counted; that is so by the settings.
readers-table = The same figures in a table
readers-from = Five minutes from
readers-count = Readers
readers-how = Counted in the server’s memory since the program started, without cookies and without robots that say so; forgotten after an hour.

# The media library of the newsroom.
newsroom-media = Media
media-skip-to-pictures = Skip to the pictures
media-skip-to-caption = Skip to the caption
media-skip-to-uses = Skip to where it is used
# { $words }: what was searched for
media-title-search = Media: { $words }
media-title-deleted = Picture deleted
media-title-no-file = Error: no file was chosen
media-title-none-in = Error: no file was taken in
media-title-in = Files taken in: { $count } of { $all }
# { $name }: the name of a file
media-title-refused = Error: not saved yet: { $name }
media-upload-title = Upload pictures
media-upload-files = Picture files
media-upload-hint = JPEG, PNG, WebP or GIF; at most 30 files of 20 MB each. What a file says about itself (caption, credit, rights) comes along; the place where it was taken does not.
media-upload-button = Upload
media-upload-drop = Files can also be dragged onto this page; they are uploaded at once.
media-upload-sent = Files done:
media-upload-failed = Not sent. Check the connection, then send it again.
media-upload-nothing = Choose at least one file.
media-file-in = Taken in.
# { $id }: the number of the picture that is there, { $name }: the name of its file
media-file-known = This file is in the library already, as picture { $id } ({ $name }).
media-file-one-too-many = Not taken in: at most { $limit } files are taken at once. Send it again with the next ones.
media-pictures = Pictures
media-search = Words in file name, caption, credit or alternative text
media-search-button = Search
media-count = { $count ->
    [one] { $count } picture
   *[other] { $count } pictures
 }
media-empty = There are no pictures here.
media-no-credit = No credit
media-use-count = { $count ->
    [0] not used
    [one] used in { $count } article
   *[other] used in { $count } articles
 }
media-rights-until = may be used until { $date }
media-rights-expired = rights ended on { $date }
media-expired-title = Rights have ended, still used
media-expired-notice = The rights to this picture have ended. It cannot be added to an article; take it out of those that show it.
media-variants-failed = The sizes of this picture could not be made; the log says why. Replace it with another file.
media-uses-hidden = { $count ->
    [one] one article of a colleague
   *[other] { $count } articles of colleagues
 }
media-size = { $whole }.{ $tenths } MB
media-caption = Caption
media-credit = Photo credit
media-alt_text = Alternative text
media-copyright = Copyright notice
media-usage_terms = Licence or terms of use
media-rights_until = May be used until
media-rights_until-hint = The last day of the rights; empty if they do not end.
media-source-xmp = From the file (XMP).
media-source-iptc = From the file (IPTC).
media-source-exif = From the file (EXIF).
media-source-typed = Typed in the newsroom.
media-focal = Point that stays in every crop
media-focal-hint = In percent: 0 is the left or upper edge, 100 the right or lower one.
media-focal-later = The crops below change when it is saved.
media-focal-click = Click on what matters most in the picture; the crops below follow at once. Save to keep it.
media-focal_x = From the left, in percent
media-focal_y = From the top, in percent
media-crop-full = Whole picture
media-crop-3x2 = 3:2, for lists
media-crop-16x9 = 16:9, for the front page and links
media-crop-1x1 = 1:1, for small pictures
media-save = Save
media-done-saved = Saved.
media-done-replaced = Replaced.
media-done-deleted = The picture and its files were deleted.
media-uses = Where it is used
media-uses-none = No article shows this picture.
media-replace = Replace the picture
media-replacement = Another file
media-replacement-hint = It stands in every article at once. Caption, credit and the other texts stay; the former file is deleted.
media-delete = Delete the picture
media-delete-hint = The picture and its files are gone for good.
media-delete-used = It can be deleted when no article shows it any more; take it out of the articles above first.
media-problem-long = This text has more than 2,000 characters; shorten it.
media-problem-date = This is not a date; write it as 2026-11-24.
media-problem-percent = Fill in a number from 0 to 100.
media-problem-conflict = Somebody else has changed this picture meanwhile. The form holds what you typed; save again to put it over their changes.
media-problem-used = An article shows this picture, so it was not deleted.
media-problem-same = This file is the picture already.
media-problem-known = This file is in the library already, as picture { $id }. Use that one in the articles.
form-figure-expired = The rights to this picture have ended; choose another one.

## Why a picture file is refused
refusal-empty = The file is empty. Choose it again; the upload may have been interrupted.
refusal-too-many-bytes = The file has { $megabytes } MB; at most { $limit } MB are taken. Save it with a lower JPEG quality.
refusal-unrecognised = This is no picture that can be recognised. Taken are JPEG, PNG, WebP and GIF.
# { $format }, here and below: the name of the format
refusal-heic = { $format } is not taken. On an iPhone choose Settings, Camera, Formats, Most Compatible, or share the photo as JPEG, and upload that.
refusal-avif = { $format } is not taken. Save it as JPEG or PNG, and upload that.
refusal-tiff = { $format } is not taken. Export it as JPEG from the program that made it, and upload that.
refusal-svg = { $format } is not taken: a drawing can carry a program. Export it as PNG, and upload that.
refusal-html = { $format } is not taken. It is a web page under a picture’s name, often an error message. Fetch the picture again.
refusal-video = { $format } is not taken. Save a single frame as JPEG, and upload that.
refusal-archive = { $format } is not taken. Take the pictures out of the archive or the document, and upload them singly.
refusal-other-format = { $format } is not taken. Save it as JPEG or PNG, and upload that.
refusal-side-too-long = The picture has { NUMBER($width) } × { NUMBER($height) } pixels; no side may be longer than { NUMBER($limit) }. Make it smaller.
refusal-too-many-pixels = The picture has { NUMBER($width) } × { NUMBER($height) } pixels, { $megapixels } megapixels; at most { $limit } are taken. Make it smaller.
refusal-too-much-memory = Decoding the picture takes more than { $limit } MB of memory. Save it with 8 bits a channel, or smaller.
refusal-animation-too-long = The animation has { $frames } frames; at most { $limit } are taken, and only the first is shown. Save one frame as a picture.
refusal-cut-short = The file ends before the picture does. Copy it from the camera or the mail again, and upload that.
# { $detail }, here and below: the decoder’s words, in English
refusal-unsupported-variant = The picture is written in a rare way that cannot be read. Save it as an ordinary JPEG. ({ $detail })
refusal-broken = The picture is broken. Save it anew with a picture program, and upload that. ({ $detail })
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
account-wants-review-mail = Mail me whenever a story is handed in for review
review-mail-subject = Waiting for review: { $headline }
review-mail-text = { $name } has handed in “{ $headline }” for review. Read it here:
review-mail-stop = You get this mail because you asked for it on the page of your account; there you can stop it, too:
account-sections = Limited to sections
account-sections-hint = None chosen: all sections, new ones too. Some chosen: writes and edits in these only, and does not arrange the front page.
account-sections-problem = A section that was chosen is gone.
section-limits-somebody = This section limits the rights of somebody. Change the account first.
form-section-not-yours = You do not write for this section. Choose one of yours.
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
login-done-kept = Your session had ended, but what you typed is kept. Log in; it waits in its form.
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
audit-action-publish_comment = published a comment
audit-action-reject_comment = refused a comment
audit-action-add_forum_word = let a word of the Forum count
audit-action-delete_forum_word = deleted a word of the Forum
audit-action-add_best_bet = named a story for a search
audit-action-delete_best_bet = no longer names a story for a search
audit-action-choose_recommended = decided what goes with an article
audit-action-change_recommendation_settings = changed how Recommended is made
audit-action-change_forum_settings = changed how the Forum is run
audit-action-change_discussion = changed a discussion
audit-action-pick_comment = changed a pick of the newsroom
audit-action-pin_comment = pinned a comment, or unpinned it
audit-action-warn_reader = warned a reader
audit-action-silence_reader = silenced a reader
audit-action-ban_reader = banned a reader
audit-action-reject_comment_and_ban = refused a comment and banned its author
audit-action-free_reader = let a reader write again
audit-action-badge_reader = changed the mark of a reader
audit-action-delete_reader = deleted a reader’s account
audit-action-take_back_decision = took back a decision
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

corrections-admin-title = Corrections: { $headline }
corrections-admin-kind = Kind
corrections-admin-text = What was wrong, and what is right
corrections-admin-hint = Stands on the article and on the page of corrections at once, with today’s date. The wrong sentence itself is mended in the article.
corrections-admin-empty = Say what was wrong and what is right.
corrections-admin-button = Publish correction
form-corrections = Corrections
revision-reason-correct = corrected

audit-action-save = saved an article
audit-action-hand_in = handed an article in
audit-action-take_back = took an article back to draft
audit-action-schedule = scheduled an article
audit-action-publish = published an article
audit-action-withdraw = withdrew an article
audit-action-correct = corrected an article
audit-action-review = looked at an article published alone

audit-action-upload_media = added a picture
audit-action-update_media = described a picture
audit-action-replace_media = replaced a picture
audit-action-delete_media = deleted a picture

# The front page in the newsroom.
newsroom-front = Front page
newsroom-done-front-placed = The article was placed.
newsroom-done-front-planned = The placement was scheduled.
newsroom-done-front-moved = The two slots were exchanged.
newsroom-done-front-emptied = The slot is now filled by rule.
newsroom-done-front-cancelled = The scheduled placement was cancelled.
newsroom-done-front-line-shown = The breaking news is shown now.
newsroom-done-front-line-planned = The breaking news was scheduled.
newsroom-done-front-line-ended = The breaking news was ended.
front-breaking = Breaking news
front-slots = What stands there now
front-slot-lead = Slot 1, the lead
# { $number }: from 2 on
front-slot = Slot { $number }
# { $headline }: what stands there
front-by-rule = Filled by rule: { $headline }
front-no-story = There is no story for this slot.
front-not-public = This article is not published, so readers do not see it here yet.
# { $time }: a date and time
front-pinned-until = until { $time }
front-from = from { $time }
front-change = Change
front-up = Move up
front-down = Move down
front-empty = Empty
front-planned = Scheduled placements
front-cancel = Cancel
front-place = Place an article
front-slot-label = Slot
front-article = Article number
front-article-hint = The figures in the article’s address. May be empty if you choose from the list; if both are given, this number counts.
front-newest = Or choose among the newest
front-newest-none = Choose an article
# { $zone }: such as WIB
front-since = From ({ $zone })
front-since-hint = Empty means now.
front-until = Until ({ $zone })
front-until-hint = After that the slot is filled by rule. Empty means until it is replaced.
front-place-button = Place
front-slot-wrong = The front page has no such slot.
front-article-empty = Give an article’s number, or choose one from the list.
front-article-wrong = This edition has no article with this number.
front-article-withdrawn = This article was withdrawn from readers.
front-time-wrong = This is not a date and time; write for example 2026-11-24T18:00.
front-since-past = This time has passed. Leave it empty to begin now.
front-until-past = It must end after it begins, and after now.
front-until-empty = Say when this line ends.
front-changed = Somebody else has changed this since you opened the page; this is how it stands now.
front-breaking-title = Breaking news on the front page
front-breaking-none = No breaking news is shown or scheduled.
# { $number }: of an article
front-line-leads = leads to article { $number }
front-line-end = End
front-line = Sentence
front-line-hint = One sentence, in this edition’s language.
front-line-article = Leads to article number
front-line-article-hint = May be empty. The link appears once that article is published.
front-line-until = Ends ({ $zone })
front-line-button = Show
front-line-empty = There is no sentence yet.
# { $count }: the most characters
front-line-long = This sentence is too long: { $count } characters at most.
front-preview = Preview
front-at = At ({ $zone })
front-at-hint = Empty means now. Articles scheduled until then are shown as well.
front-at-past = This time has passed; choose one to come.
front-preview-button = See the preview

# Sections, topics, people and static pages in the newsroom.
newsroom-sections = Sections
newsroom-topics = Topics
newsroom-people = People
newsroom-pages = Static pages
newsroom-done-made = It was made.
newsroom-done-changed = The changes were saved.
newsroom-done-deleted = It was deleted.
newsroom-done-topic-merged = The two topics were merged.
entries-none = There is nothing here yet.
entry-name = Name
entry-name-empty = There is no name yet.
entry-title-empty = There is no title yet.
entry-slug = Part of the address
entry-slug-hint = Small letters, digits and hyphens. Empty means made from the name. The old address leads to the new one.
slug-wrong = The part of the address may hold small letters without accents, digits, and hyphens between them.
slug-reserved = Other addresses use this word; choose another.
slug-taken = This part of the address is taken; choose another.
entry-description = Description
entry-description-hint = One sentence for readers and search engines.
entry-save = Save
entry-delete = Delete
entry-delete-hint = Only what no article uses, nor an old version of one, can be deleted.
entry-used = Articles or their saved versions still use this, so it cannot be deleted.
section-new = New section
section-order = Place
section-order-hint = A number, from 1 on. Empty means the last.
# { $last }: the highest number
section-order-wrong = The place must be a number from 1 to { $last }.
section-in-navigation = Shown in the main navigation
section-not-in-navigation = not in the main navigation
section-show = Show in navigation
section-hide = Hide from navigation
sections-hint = This is also the order of the main navigation and of the front page.
newsroom-done-section-moved = The order of the sections was changed.
newsroom-done-section-shown = The section now stands in the main navigation.
newsroom-done-section-hidden = The section is no longer in the main navigation. Its page stays.
topic-new = New topic
topic-merge = Merge with another topic
topic-into = Into topic
topic-into-hint = All its articles move there, the old address leads on, and this topic is gone.
topic-into-none = Choose a topic
topic-into-empty = Choose another topic to take the articles.
topic-merge-button = Merge
person-new = New person
person-name-hint = May be empty for somebody known by initials only.
person-name-empty = Give a name, or at least initials.
person-initials-field = Initials
person-initials-hint = As they stand at the end of an article, such as “ab”.
person-initials-wrong = Initials may hold letters and digits, six at most.
person-initials-taken = These initials are somebody else’s.
person-work = Work
person-work-hint = For example “Local reporter”.
person-biography = About this person
person-delete-hint = Only a person without bylines, in old versions too, and without an account can be deleted.
page-new = New static page
page-title = Title
page-body-empty = The page has no text yet.
page-preview = Preview
# { $title }: of the page
page-preview-title = Preview: { $title }
page-preview-unsaved = Preview; not saved yet
page-delete-hint = The page goes from the footer, and its address is found no more.

# Redirects and settings in the newsroom.
newsroom-redirects = Redirects
newsroom-settings = Settings
newsroom-done-redirect-made = The redirect was made.
redirect-new = New redirect
redirect-from = Old address
redirect-from-hint = A path of this site, such as /news/old/. Only this address is redirected, nothing below it, and only where there is no page.
redirect-from-wrong = Write one path that begins with /, without spaces, ? or #, and not the front page.
redirect-from-reserved = This address belongs to the newsroom or to the site’s files and cannot be redirected.
redirect-from-taken = This old address is redirected already. Delete that redirect first.
redirect-target = New address
redirect-target-hint = A path of this site, or a whole address that begins with https:// or http://.
redirect-target-wrong = Write a path that begins with one slash, or a whole address that begins with https:// or http://.
redirect-circle = This redirect leads back to its own old address.
redirect-add = Add
redirect-all = All redirects
redirect-count = { $count ->
    [one] { $count } redirect
   *[other] { $count } redirects
}
settings-site-name = Site name
settings-site-name-empty = There is no site name.
settings-tagline = Tagline
settings-tagline-hint = One line under the name; also the description of the front page.
settings-tagline-empty = There is no tagline.
settings-email = Newsroom e-mail
settings-email-hint = Shown at the foot of every page.
settings-email-wrong = This is not an e-mail address; write for example newsroom@warta.example.
settings-time-zone = Time zone
settings-time-zone-hint = A name of the IANA database, such as Asia/Jakarta.
settings-time-zone-wrong = This time zone is not known; write for example Asia/Jakarta.
settings-gate = The publish gate
settings-gate-hint = What blocks must be mended before an article can be published; what warns is only said.
settings-min-words = Fewest words
settings-max-words = Most words
settings-counts-readers = Count the readers of the last hour
settings-words-hint = Empty means no limit.
settings-words-wrong = Write a whole number from 1 to a million, or leave it empty.
settings-words-crossed = The upper limit must not be below the lower one.
gate-setting-block = Blocks
gate-setting-warn = Warns
gate-setting-off = Not checked
gate-rule-headline_missing = No headline
gate-rule-summary_missing = No summary
gate-rule-section_missing = No section
gate-rule-byline_missing = No writer
gate-rule-body_missing = No body
gate-rule-body_too_short = The body is too short
gate-rule-body_too_long = The body is too long
gate-rule-heading_skips_level = A heading skips a level
gate-rule-heading_empty = A heading without words
gate-rule-link_empty = A link without words
gate-rule-link_text_vague = A link does not say where it leads
gate-rule-link_text_is_address = A link shows an address
gate-rule-link_not_understood = A link is shown as text
gate-rule-table_without_header = A table without a header row
gate-rule-table_header_incomplete = A table column without a header
gate-rule-figure_unknown = The text shows a figure that is missing
gate-rule-markup_not_understood = Other marks are shown as text
gate-rule-alt_text_missing = A figure without alternative text
gate-rule-alt_text_is_file_name = The alternative text is a file name
gate-rule-alt_text_is_bare_word = The alternative text only says “picture”
gate-rule-alt_text_is_caption = The alternative text is the caption
gate-rule-credit_missing = A figure without credit
gate-rule-figure_unused = A figure is shown nowhere
gate-rule-lead_figure_unknown = The lead figure is missing

audit-action-place_article = placed an article on the front page
audit-action-move_placement = moved a slot of the front page
audit-action-empty_slot = emptied a slot of the front page
audit-action-cancel_placement = cancelled a placement
audit-action-show_breaking_line = put up breaking news
audit-action-end_breaking_line = took breaking news down
audit-action-merge_topic = merged a topic
audit-action-create_redirect = made a redirect
audit-action-delete_redirect = deleted a redirect
audit-action-change_settings = changed settings
audit-action-create_section = made a section
audit-action-change_section = changed a section
audit-action-hide_section = took a section out of the navigation
audit-action-order_sections = changed the order of the sections
audit-action-show_section = put a section into the navigation
audit-action-delete_section = deleted a section
audit-action-create_topic = made a topic
audit-action-change_topic = changed a topic
audit-action-delete_topic = deleted a topic
audit-action-create_person = made a person
audit-action-change_person = changed a person
audit-action-delete_person = deleted a person
audit-action-create_page = made a page
audit-action-change_page = changed a page
audit-action-delete_page = deleted a page

# Preview links, remarks, and notes to the desk.
form-preview-links = Preview links
# { $count }: open remarks
form-remarks = Remarks ({ $count } open)
form-desk_notes = Notes to the desk
form-desk_notes-hint = Such as a source who has yet to call back, or a photo that is awaited. Never published.
dashboard-remarked = Remarks on my articles
preview-links-heading = Preview links
# { $headline }: of the article
preview-links-title = Preview links: { $headline }
preview-links-new = New link
preview-links-intro = With this link somebody without an account, such as a source or a lawyer, reads the version last saved and can leave remarks. What is typed and not saved is not seen.
preview-links-recipient = For whom
preview-links-recipient-hint = Seen here only; may be empty.
preview-links-recipient-problem = Write at most 100 characters.
preview-links-days = Valid for
preview-links-days-problem = Choose how long this link is valid.
# { $count }: 1, 7 or 30
preview-links-days-count = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
preview-links-make = Make link
preview-links-once = Copy this link and send it now: for safety it is shown only once. Whoever holds it can read this article.
preview-links-all = All links to this article
preview-links-none = No links yet.
# { $number }: of a link without a name
preview-links-number = Link number { $number }
# { $date }, here and below: a date and time
preview-links-until = Valid until { $date }
preview-links-ended = Ended { $date }
preview-links-expired = Expired { $date }
# { $name }: who made it
preview-links-maker = Made by { $name }
# { $count }: how often
preview-links-opened = { $count ->
    [one] opened once, { $date }
   *[other] opened { $count } times, last { $date }
}
preview-links-never-opened = never opened
preview-links-end = End this link
newsroom-done-preview-link-made = Link made.
newsroom-done-preview-link-ended = Link ended.
# { $headline }: of the article
preview-title = Preview: { $headline }
preview-notice = This is a preview of a story that may not be published as it stands; do not pass it on. This link is valid until
preview-to-remark = Write a remark
preview-remark-heading = Remark for the newsroom
preview-remark-intro = Is something wrong or missing? Write it here. Only the newsroom reads it.
preview-remark-name = Your name
preview-remark-name-problem = Write your name, in at most 100 characters.
preview-remark-about = About
preview-remark-button = Send remark
preview-remark-sent = The newsroom has your remark.
preview-remark-enough = Many remarks have come by this link. Try again in an hour, or get in touch with the newsroom.
preview-gone-title = This preview is not available
preview-gone-text = The link is wrong, has expired, or was ended by the newsroom. Ask whoever sent it for a new one.
remarks-heading = Remarks
# { $headline }: of the article
remarks-title = Remarks: { $headline }
# { $count }: remarks that nobody has resolved
remarks-open = { $count ->
    [one] { $count } open remark
   *[other] { $count } open remarks
}
remarks-whole = The whole article
remarks-text = Text
remarks-no-text = This article has no text yet.
# { $number }: of a paragraph, counted from 1
remarks-paragraph = Paragraph { $number }
remarks-changed = Remarks on text that has changed
remarks-changed-text = The paragraph that was meant has been changed or deleted. Each remark has its words as they were then.
remark-new = Remark on this
remark-text = Remark
remark-button = Save remark
remark-text-problem = This remark is empty or longer than 4,000 characters.
remark-from-outside = (from outside the newsroom, name not checked)
remark-is-open = open
# { $name }: who, { $date }: a date and time
remark-resolved = resolved by { $name }, { $date }
remark-quoted = The paragraph as it was then:
remark-answer = Answer
# { $name }: whose remark
remark-answer-to = Answer to { $name }
remark-answer-button = Send answer
remark-resolve = Resolve
remark-reopen = Open again
newsroom-done-remark-written = Remark saved.
newsroom-done-remark-answered = Answer saved.
newsroom-done-remark-resolved = Remark resolved.
newsroom-done-remark-reopened = Remark opened again.
audit-action-create_preview_link = made a preview link
audit-action-end_preview_link = ended a preview link
audit-action-remark = remarked on an article
audit-action-remark_from_outside = remarked by a preview link
audit-action-answer_remark = answered a remark
audit-action-resolve_remark = resolved a remark
audit-action-reopen_remark = opened a remark again

## An article's life in time: plans, embargo, copies, the bin
# { $embargo }: the date and time at which the embargo ends
form-time-embargo = This article is under embargo until { $embargo }: choose that time or a later one.
# { $withdrawal }: a date and time
form-time-withdrawal = This article is to be withdrawn on { $withdrawal }: choose a time before that, or take the withdrawal back.
form-update-same = Readers see this text already: change it first, then schedule the update.
# { $time }: a date and time
plan-publication = Goes out { $time }
plan-update = Update goes out { $time }
plan-withdrawal = Withdrawn { $time }
plan-embargo = Embargo until { $time }
# { $time }: a date and time, { $note }: whose embargo it is
embargo-note = Embargo until { $time }: { $note }. Not to be published or passed on before then.
times-title = Embargo, update and withdrawal
times-more = More with this article
times-none = Nothing is planned.
times-embargo-now = Embargo until { $time }: { $note }. Nobody can publish this article before then; nor does the program.
times-embargo-holds = The time of publication comes before the end of the embargo: the article goes out when the embargo ends.
# { $version }: a number, { $time } and { $saved }: dates and times
times-update-now = Readers get version { $version } on { $time }, the text as it was saved on { $saved }. What is saved after that waits until it is published or scheduled itself.
times-withdrawal-now = Readers lose this story on { $time } and read in its place: { $notice }
times-embargo = Embargo
# { $zone }: such as WIB
times-embargo-until = Until ({ $zone })
times-embargo-until-hint = From this time on the article can be published.
times-embargo-note = Whose embargo it is
times-embargo-note-hint = For example the sender of the press release, or the host of the talk.
times-embargo-note-empty = Say whose embargo it is.
times-embargo-set = Save embargo
times-embargo-lift = Lift embargo
times-update = Scheduled update
times-update-hint = An update is scheduled in the article form, with “Schedule update”: readers get the text as it is saved then. Who publishes the update sooner, schedules another one or withdraws the story takes this one back.
times-update-cancel = Take scheduled update back
times-withdrawal = Scheduled withdrawal
times-withdrawal-time = Withdraw at ({ $zone })
times-withdrawal-hint = The address stays and shows the notice.
times-withdrawal-set = Save withdrawal
times-withdrawal-cancel = Take withdrawal back
times-withdrawal-early = Readers do not have the story, or its update, by then: choose a later time.
times-time-empty = Fill in a date and time.
times-time-past = This time has passed; choose one to come.
duplicate-button = Duplicate
duplicate-hint = Makes a new draft with the text as it was last saved.
bin-delete = Delete draft
bin-delete-hint = It goes to the bin and can be put back.
bin-title = Bin
# { $days }: a number
bin-explanation = Deleted drafts stay here for { $days } days, then they are deleted for good.
bin-empty = The bin is empty.
# { $name }: who wrote it; may be empty. { $deleted } and { $gone }: dates and times
bin-line = { $name } · deleted { $deleted } · deleted for good { $gone }
bin-put-back = Put back
newsroom-done-times-embargo = The embargo was saved.
newsroom-done-times-lifted = The embargo was lifted.
newsroom-done-times-withdrawal = The withdrawal was scheduled.
newsroom-done-times-cancelled = It was taken back.
newsroom-done-article-duplicated = This is the copy, a new draft.
newsroom-done-article-deleted = The draft went to the bin.
newsroom-done-article-put-back = The draft was put back.
newsroom-done-article-translated = Not deleted: other articles are translations of this one.
corrections-admin-before = As it read
corrections-admin-before-hint = Both sentences may stay empty; filled in, readers can see what changed.
corrections-admin-after = As it reads now
audit-action-embargo = put an article under embargo
audit-action-lift_embargo = lifted an embargo
audit-action-plan_withdrawal = scheduled a withdrawal
audit-action-cancel_withdrawal = took a scheduled withdrawal back
audit-action-cancel_update = took a scheduled update back
audit-action-duplicate = duplicated an article
audit-action-delete_article = put a draft into the bin
audit-action-put_article_back = put a draft back
audit-action-delete_article_for_good = deleted a draft for good

# Files of an article.
form-attachments = Files
files-heading = Files
# { $kind }: such as "PDF"; { $size }: such as "1.2 MB"
file-facts = { $kind }, { $size }
file-size-kilobytes = { $size } KB
file-size-megabytes = { NUMBER($whole) }.{ $tenths } MB
# { $title }: the file's title
file-listen = Listen: { $title }
file-kind-pdf = PDF
file-kind-csv = CSV table
file-kind-txt = text
file-kind-mp3 = MP3 audio
file-kind-ogg = Ogg audio
file-kind-m4a = M4A audio
file-kind-wav = WAV audio
# { $headline }: the article's headline
files-admin-title = Files: { $headline }
files-admin-pending = This article is public, and its last version waits: readers see what is changed here once the update is published.
files-admin-empty = No files yet.
files-admin-new = Add a file
files-admin-file-title = Title
files-admin-file-title-hint = What readers see, such as “Financial report 2026”.
files-admin-language = Language of the title
files-admin-language-hint = Leave empty if it is the article’s.
files-admin-file = File
# { $limit }: megabytes
files-admin-file-hint = PDF, CSV table, text or audio (MP3, Ogg, M4A, WAV), at most { $limit } MB.
files-admin-add = Add
files-admin-rename = Save title
files-admin-up = Move up
files-admin-down = Move down
files-admin-remove = Remove
files-admin-title-empty = Write a title for the file; it is what readers see.
# { $limit }: letters
files-admin-title-long = A title has at most { $limit } letters. Shorten it.
files-admin-none = Choose a file.
# { $size }, { $limit }: megabytes
files-admin-too-large = This file has { $size } MB; at most { $limit } MB. Make it smaller, or divide it into several.
files-admin-known = This article has a file with the same content already. Change its title instead.
# { $limit }: how many
files-admin-too-many = This article has { $limit } files, as many as can be attached. Remove one first.
files-refusal-empty = This file is empty. See whether it was saved, and choose it again.
files-refusal-picture = This is a picture. Upload it to the media library, and add it to the article from there.
files-refusal-markup = This is an HTML page, an SVG drawing or an XML file, which a browser could run. Save it as PDF, text or CSV.
files-refusal-program = This is a program or a script, which cannot be attached. Show its text in the article, or link to where it comes from.
files-refusal-office = This is an office document, which may hold macros. Save it as PDF, or its table as CSV (UTF-8).
files-refusal-archive = This is an archive (ZIP or the like). Unpack it, and attach its files one by one.
files-refusal-video = This is a video. Save its sound as MP3, or link to the video.
files-refusal-encoding = This text is not saved in UTF-8, so that its letters could be misread. Save it again as “UTF-8”.
files-refusal-text-name = This is a text, but its name does not end in .txt or .csv. Rename the file for what it is.
files-refusal-unknown = This kind of file is not known, or the file is broken. Save it as PDF, CSV, text, MP3, Ogg, M4A or WAV.
newsroom-done-file-added = File added.
newsroom-done-file-renamed = Title saved.
newsroom-done-file-moved = Order changed.
newsroom-done-file-removed = File removed from the article.
revision-reason-attachments = files
audit-action-attach_file = attached a file
audit-action-rename_file = renamed a file
audit-action-move_file = moved a file
audit-action-remove_file = removed a file

# The Forum.
forum-title = Forum
forum-description = What readers say about our stories. New comments are read by a moderator before they appear.
forum-empty = Nobody has written yet.
forum-count =
    { $count ->
        [0] No comments yet
        [one] One comment
       *[other] { $count } comments
    }
forum-write = Write a comment
forum-feed = Follow this discussion (Atom)
forum-feed-title = Forum: { $headline }
forum-thread-feed-title = Forum, thread of { $name }: { $headline }
comment-follow-thread = Follow the thread (Atom)
forum-pages = Pages of the Forum
forum-earlier = Earlier comments
forum-later = Later comments
forum-last = the last on
forum-page-title =
    { $order ->
        [newest] Forum, newest first, page { $number }: { $headline }
        [recommended] Forum, most recommended, page { $number }: { $headline }
       *[oldest] Forum, page { $number }: { $headline }
    }
forum-back-to-story = To the story
skip-to-forum = Skip to the Forum
skip-to-recommended = Skip to Recommended
# Written with a capital in the middle of a sentence, and no name.
polite-you = You
recommended-part = Recommended
recommended-pinned = Editors’ choice
recommended-followed = This story goes on from it
recommended-following = Goes on from this story
recommended-most-read = Read most
recommended-topic = Same topic: { $detail }
recommended-name = Mentions { $detail }
recommended-words = Words in common: { $detail }
most-read-title = Most read
most-read-title-section = Most read in { $section }
most-read-description = Counted by the site itself, without cookies and without following anybody.
most-read-spans = Over
most-read-hours = Three hours
most-read-day = A day
most-read-week = A week
most-read-empty = Nothing has been counted yet.
newsroom-statistics = Statistics
newsroom-searches = Readers’ searches
searches-title = What readers look for
searches-empty = Looked for in vain
searches-empty-hint = The last seven days, counted by the day, without noting who looked. Choose one to name a story for it.
searches-words = Words looked for
searches-count = Times
searches-bets = Stories named first
searches-bets-hint = Whoever looks for exactly these words sees the story first.
statistics-title = What is read
statistics-hours = Hour by hour
statistics-total = Articles were read { $count } times.
statistics-views = Times read
statistics-article = Story
statistics-csv = The same as a table (CSV)
statistics-how = A reader counts once a story and hour. Who reads is told apart by a hash that is forgotten daily; robots are left out. What a proxy in front of the site answers by itself is missing, unless its log is read in with “warta statistics import”.
chain-heading = This story so far
choices-heading = What to read next
choices-title = What to read next: { $headline }
choices-story = Another story
choices-story-hint = Its number, or the address of its page.
choices-put-first = Put first
choices-follow = This story goes on from it
choices-followed = It goes on from
choices-free = It begins by itself
choices-first = What comes first
choices-up = Up
choices-down = Down
choices-neither = Decide nothing about it
choices-found = What was found
choices-found-none = Nothing yet. Public stories are compared within some seconds after they are published.
choices-never = What never comes
choices-never-button = Never
choices-not-public = It is not public now, and not shown.
choices-no-story = There is no such public story in this edition.
choices-itself = A story does not go with itself.
choices-circle = The other story goes on from this one already: that would be a circle.
choices-too-many = Twelve stories come first already.
recommendation-settings-title = How Recommended is made
recommendation-settings-text = Stories are compared by their words when they are published. The further apart in time two stories are, the less they go together. Whoever changes this has all lists made anew, which takes a while in a large archive.
recommendation-settings-waiting = Stories that wait to be looked at: { $count }
recommendation-settings-days = Days to one half
recommendation-settings-days-hint = After so many days between two stories, half of what can fall away has fallen away.
recommendation-settings-percent = What never falls away, of 100
recommendation-settings-percent-hint = 100: time makes no difference. 0: stories of another time count nothing in the end.
comment-edited = changed
comment-answers = in reply to { $name }
comment-answer-count =
    { $count ->
        [one] One reply
       *[other] { $count } replies
    }
comment-reply = Reply
comment-previous-thread = Thread before
comment-next-thread = Next thread
comment-gone = This comment is no longer here.
queue-thread = { $count } comments above it
comment-reason-spam = It advertises something.
comment-reason-insult = It insults somebody.
comment-reason-hatred = It incites hatred against a group of people.
comment-reason-off-topic = It is about something else.
comment-reason-private = It tells what is private to somebody.
comment-reason-untrue = It says what is not so and could do harm.
comment-reason-unlawful = It may be against the law.
reply-page-title = Write about: { $headline }
reply-page-title-to = Reply to { $name }: { $headline }
reply-heading = Write a comment
reply-heading-to = Reply to { $name }
reply-answered = The comment that you answer
reply-rules = Please write about the story and do not insult anybody. A moderator reads every comment before it appears; if it does not, you will see why.
reply-name = Name
reply-name-hint = As readers shall see it. A pseudonym will do.
reply-name-problem = Please write a name with at most 60 letters.
reply-text = Comment
reply-text-hint = A blank line begins a paragraph, > a quote; *words* are stressed, addresses become links.
reply-text-problem = Please write something, with at most 5,000 letters.
reply-leave-empty = Leave this empty
reply-button = Send comment
reply-repeated = You have sent this text already.
reply-too-many = Many comments have come from your connection. Please wait a few minutes and send this again.
reply-too-busy = Many readers are writing here just now. Please wait a few minutes and send this again.
reply-too-fast = This came sooner than anybody can type. If you are a person, please send it again.
own-comment-title = Your comment
own-comment-waiting = It waits for a moderator, who reads every comment of somebody without an account before it appears.
own-comment-published = It has been published.
own-comment-rejected = A moderator has decided not to publish it.
own-comment-deleted = It has been deleted, with its name and all that was kept about where it came from.
own-comment-reason = The reason:
own-comment-note = The moderator writes:
own-comment-see = See it in the Forum
own-comment-keep-address = Keep the address of this page: it shows what becomes of your comment, and here you can delete it. Nobody else should have it.
own-comment-edit = Change it
own-comment-edit-hint = For five minutes after you sent it. It then waits for a moderator again.
own-comment-edit-button = Save the change
own-comment-too-late = Five minutes have passed, or it has been decided: it can no longer be changed.
own-comment-delete = Delete it
own-comment-delete-hint = Its text and name are deleted at once and for good.
own-comment-delete-button = Delete the comment
own-comment-done-sent = Your comment has arrived.
own-comment-done-edited = The change was saved.
own-comment-done-deleted-comment = The comment was deleted.
reader-done-deleted-comment = The comment was deleted.
forum-experts = Experts who answer:
forum-question = The newsroom asks:
forum-orders = Order of the comments
forum-order =
    { $order ->
        [newest] Newest first
        [recommended] Most recommended
       *[oldest] Oldest first
    }
forum-kinds = Discussions
forum-kind =
    { $kind ->
        [unanswered] Without an answer
        [questions] Questions of the newsroom
       *[active] All discussions
    }
forum-kind-title-active = Forum
forum-kind-title-unanswered = Forum: discussions without an answer
forum-kind-title-questions = Forum: questions of the newsroom
comment-picked = Picked by the newsroom
comment-pinned = Pinned by the newsroom
comment-recommend = Recommend
comment-report = Report
comment-badge-none = None
comment-badge-staff = Newsroom
comment-badge-expert = Expert
comment-state-waiting = Waits for a moderator
comment-state-published = Published
comment-state-rejected = Refused
comment-state-deleted = Deleted
comment-reason-words = It has a word that is not allowed here.
reply-closed = This discussion is closed.
reply-banned = Your account cannot write here for the time being.
reply-as = You write as { $name }.
reply-without-account = With an account, your comments do not always have to wait.
reply-warning = A message from a moderator:
reply-warning-read = I have read it
reply-warning-problem = Please read the moderator’s message and tick the box.
report-title = Report the comment of { $name }
report-reason = What is wrong with it?
report-reason-problem = Please choose a reason.
report-note = Anything to add
report-note-problem = Please write at most 1,000 characters.
report-button = Send the report
report-done = Thank you. A moderator will read it.
own-comment-waits-links = This comment waits for a moderator, as it has several links.
own-comment-waits-banned-word = This comment waits for a moderator because of a word in it.
own-comment-waits-suspect-word = This comment waits for a moderator, as a word in it needs a human reader.
own-comment-waits-spam = This comment waits for a moderator, as it looks like advertising. If it is not, a moderator will publish it.
own-comment-waits-no-account = This comment waits for a moderator, who reads every comment without an account before it is published.
own-comment-waits-first = This comment waits for a moderator, who reads the first comments of every account.
own-comment-waits-setting = This comment waits for a moderator, who reads every comment of this discussion before it is published.
own-comment-appeal = Ask for another look
own-comment-appeal-label = Why it should be published
own-comment-appeal-hint = Once. Another moderator decides.
own-comment-appeal-button = Ask for another look
own-comment-appeal-problem = Please write why, in at most 1,000 characters.
own-comment-appeal-waits = Another moderator will look at it.
own-comment-appeal-decided = Another moderator looked at it and decided the same.
own-comment-done-appealed = We have received your request.
reader-title = Reader’s account
reader-sign-in = Sign in as a reader
reader-why = With an account you write in the Forum under your name, see all your comments in one place, and can be told when somebody answers. There is no password: we send a link by mail.
reader-email = E-mail address
reader-email-hint = Nobody is shown it.
reader-email-problem = Please write an e-mail address, such as name@example.org.
reader-ask = Send a link
reader-enter = Sign in with the address { $email }.
reader-enter-button = Sign in
reader-link-gone-title = This link does not work any more
reader-link-gone = This link was used before, or its time is over.
reader-email-is = E-mail address: { $email }
reader-language = Language of mails
reader-wants-reply-mail = Tell me by mail when somebody answers
reader-save = Save
reader-own-comments = My comments
reader-no-comments = None yet.
reader-export = Download all that we keep about me (JSON)
reader-sign-out = Sign out
reader-delete = Delete the account
reader-delete-hint = The account, its name and e-mail address and the text of all your comments are deleted at once. Backups of the site’s operator may keep them for longer.
reader-sure = Yes, delete all of it
reader-sure-problem = Please tick this box if you are sure.
reader-delete-button = Delete the account
reader-done-link = The mail with the link is on its way. The link works for { $count } minutes.
reader-done-signed-in = You are signed in.
reader-done-signed-out = You are signed out.
reader-done-saved = Your changes are saved.
reader-done-deleted = The account and all its comments are deleted.
unsubscribe-title = Stop mails about answers
unsubscribe-text = You will no longer be told when somebody answers your comments.
unsubscribe-button = Stop them
unsubscribe-done = There will be no more mails about answers.
sign-in-mail-subject = Sign in to { $site }
sign-in-mail-text = With this link you sign in as a reader of { $site }:
sign-in-mail-otherwise = If you did not ask for it, please ignore this mail.
reply-mail-subject = { $name } answered your comment
reply-mail-text = { $name } answered your comment on “{ $headline }”:
reply-mail-stop = To stop mails like this one:
queue-queues = Queues
queue-name-waiting = Waiting
queue-name-reported = Reported
queue-name-appeals = Appeals
queue-name-unmoderated = Not read yet
queue-pressing =
    { $count ->
        [0] Nothing waits
        [one] One comment waits
       *[other] { $count } comments wait
    }
queue-none-decided = Nothing has been decided yet.
queue-by-rule = a rule
queue-filter = Filter
queue-filtered = Filtered
queue-filter-section = Section
queue-filter-language = Language of the story
queue-filter-rule = Why it waits
queue-filter-reason = Reported because
queue-filter-article = Number of the story
queue-keys = Keys
queue-keys-hint = They work while the focus is on a comment of the queue. Each can be changed; leave it empty to turn it off.
queue-key-next = Next comment
queue-key-previous = Previous comment
queue-key-publish = Publish
queue-key-reject = Refuse: to the reason, then Enter
queue-key-ban = Refuse and ban the author: to the reason, then Enter
queue-key-choose = Choose for a decision on several
queue-key-author = To its author (warn, silence, ban)
queue-key-undo = Take back the last decision
queue-reports =
    { $count ->
        [one] Reported once:
       *[other] Reported { $count } times:
    }
queue-appeal = Its author asks for another look:
queue-held-links = Held: its links weigh { $detail }.
queue-held-banned-word = Refused by a rule: the banned word “{ $detail }”.
queue-held-suspect-word = Held: the suspect word “{ $detail }”.
queue-held-spam = Held: it looks like advertising ({ $detail } of 100).
queue-held-no-account = Held: written without an account.
queue-held-first = Held: its author is not known yet.
queue-held-setting = Held: all comments of this discussion wait.
queue-rule-links = Many links
queue-rule-banned-word = Banned word
queue-rule-suspect-word = Suspect word
queue-rule-spam = Looks like advertising
queue-rule-no-account = Without an account
queue-rule-first = Author not known yet
queue-rule-setting = All wait
queue-score = Resemblance to advertising: { $percent } of 100. Strongest features: { $features }
queue-view-w = “{ $run }”
queue-view-s = shape “{ $run }”
queue-view-p = word “{ $run }”
queue-history =
    { $trust ->
        [none] Without an account
        [known] Known
        [trusted] Trusted
       *[new] New
    }; other comments: { $written }, published { $published }, refused { $rejected }
queue-bulk = One decision for all that are chosen
queue-bulk-publish = Publish all that are chosen
queue-bulk-reject = Refuse all that are chosen
words-title = Banned and suspect words
word-new = New word
word-word = Word or phrase
word-hint = Compared as a whole word, without disguise (look-alike letters, digits for letters, spaces between letters). A star at an end stands for any letters: bet*.
word-problem = Please write a word or phrase of at most 100 characters.
word-kind = What it does
word-kind-banned = Banned: the comment is refused
word-kind-suspect = Suspect: the comment waits for a moderator
word-language = Language of the edition
word-try = Try it on the last 1,000 comments
word-add = Let it count
word-trial = Hits { $hits } of { $tried } comments
word-all = All words
forum-settings-title = How the Forum is run
forum-settings-mode = Comments of known readers
forum-mode-pre = Wait for a moderator
forum-mode-post = Are published at once
forum-mode-off = No new comments
forum-mode-as-edition = As the edition
forum-mode-as-section = As its section
forum-settings-first = First comments that wait
forum-settings-first-hint = After so many published comments, a reader with an account is known. Comments without an account always wait.
forum-settings-links = Most links
forum-settings-links-hint = A comment with more links waits. An address that is a number, has letters of other scripts or leads on to another (bit.ly) counts as three.
forum-settings-days = Closed after days
forum-settings-days-hint = Since the story was published. Empty: never.
forum-settings-number-wrong = Please write a number from { $least } to { $most }.
forum-settings-sections = Sections
forum-settings-sections-hint = A section can be run in another way than its edition.
forum-settings-reasons = Reasons for refusing
forum-settings-reasons-hint = Moderators choose one, and its author is told; readers choose one when they report. None ticked and none written: all of these.
forum-settings-own-reasons = Reasons of your own
forum-settings-own-reasons-hint = One sentence a line, in the language of the edition, such as “It names a victim.”
forum-settings-reasons-wrong = At most { $reasons } reasons of at most { $letters } characters.
forum-trial = Of the last { $tried } comments, these settings would keep back { $then }; now { $now }
forum-trial-hint = Not yet saved. Below are the comments that only these settings would keep back, up to 50. Authors count as they stand today.
forum-trial-not-taken = Not taken: the discussion would be closed or off.
discussion-title = Discussion
discussion-question = Question to readers
discussion-question-hint = It stands above the comments, and in the list of the newsroom’s questions.
discussion-closed = The discussion is closed
discussion-message = Closing message
discussion-message-hint = It stands in the place of the button to write.
discussion-too-long = Please write at most 500 characters.
discussion-comments = Newest comments
discussion-pick = Pick it
discussion-unpick = Pick it no more
discussion-pin = Show it above all others
discussion-unpin = Show it in its place only
reader-page-title = Reader
reader-standing =
    { $trust ->
        [known] Known
        [trusted] Trusted
       *[new] New
    }: { $published } comments published, { $rejected } refused
reader-is-banned = Banned from writing.
reader-silenced-until = Cannot write until { $time }.
reader-warning = Warning
reader-warning-hint = The reader has to say that it was read before writing again.
reader-warning-problem = Please write the warning, in at most 500 characters.
reader-warn = Warn
reader-silence-days = Silence for
reader-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
reader-silence = Silence
reader-ban = Ban
reader-free = Let write again
reader-badge = Mark beside the name
reader-comments = Comments
newsroom-done-comment-none-chosen = Please choose comments first.
newsroom-done-comment-own-decision = Another moderator has to look at your decision.
newsroom-done-word-added = The word counts now.
newsroom-done-word-deleted = The word is deleted.
newsroom-done-reader-warned = The warning is kept.
newsroom-done-reader-silenced = The reader is silenced.
newsroom-done-reader-banned = The reader is banned.
newsroom-done-reader-freed = The reader may write again.
newsroom-forum = Forum
queue-empty = All comments have been decided.
queue-publish = Publish
queue-reason = Reason for refusing
queue-reason-choose = Choose a reason
queue-reason-missing = Please choose why the comment is refused: its author is told.
queue-note = Note to the author
queue-reject = Refuse
queue-ban = Refuse and ban the author
queue-decided = Decided last
queue-decision =
    { $decision ->
        [publish] Published by { $name }, { $time }
       *[other] Refused by { $name }, { $time }
    }
queue-take-back = Take back
newsroom-done-comment-published = The comment was published.
newsroom-done-comment-rejected = The comment was refused.
newsroom-done-comment-banned = The comment was refused and its author banned.
newsroom-done-comment-taken-back = The decision was taken back; the comment waits again.
newsroom-done-comment-too-late = A decision can be taken back for a minute, by whoever made it.
newsroom-done-comment-decided-before = Somebody else was quicker, or its author has deleted it.

## Search of the newsroom
newsroom-search = Search
newsroom-search-label = Search stories, pictures, people and comments
newsroom-search-hint = The search covers stories in any state, pictures, people and comments, as far as you may open them.
newsroom-search-title = { $count ->
    [0] Search: { $words } (nothing)
   *[other] Search: { $words } ({ NUMBER($count) })
}
newsroom-search-outcome = { $count ->
    [0] Nothing holds all words of “{ $words }”.
    [one] One result for “{ $words }”.
   *[other] { NUMBER($count) } results for “{ $words }”.
}
newsroom-search-more = These are the latest { NUMBER($count) }; there are more.
newsroom-search-stories = Stories
newsroom-search-pictures = Pictures
newsroom-search-people = People
newsroom-search-comments = Comments
