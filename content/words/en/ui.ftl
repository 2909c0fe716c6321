# English words of the first pages: frame, start page, notices, and the page a new assessment begins with.
# One line for each value. No HTML. The label of a field is the word the report uses for it; its help is
# hint-<label>, its error error-<label>.

## Everywhere

app-name = Twinning Toolkit
window-title = { $page } – { $app }
window-title-body = { $page } – { $body } – { $app }
unnamed-body = Unnamed body
close = Close
cancel = Cancel
undo = Undo
save-to-file = Save to file
to-start = Go to the start page
skip-to-content = Skip to the content
drop-here = Drop the file to look at it. Nothing is changed before you decide.

## Steps of the journey

page-organization = Organization
page-ambition = Why and where
page-strategy = National strategy
page-competencies = Competencies
page-respondents = Respondents
page-discuss = To discuss
part-title = Your answers
page-resources = Resources
page-check = Check your answers
page-profile = Profile
page-recommendation = Recommendation
page-what-if = What if …
page-plan = Objectives and plan
page-report = Report
steps-label = Steps of the assessment
steps-answer = Answer
steps-results = Results
step-count = Step { $n } of { $all }
pager-label = Previous and next step
pager-previous = Back to
pager-next = Next

## Saving

save-state-saved = Saved
save-state-saving = Saving…
save-state-failed = Not saved
save-state-conflict = Not saved: changed in another tab
save-state-memory = Not kept in this browser
save-state-gone = Not kept any more
banner-gone = This assessment is not in this browser any more: it was deleted in another tab, or by the browser. It is still on this page. Save it to a file, or change something to keep it again.
banner-newer = A newer version of this toolkit has been used in this browser. Reload the page to use that version: your assessments are safe in it. Until then nothing you do here is kept.
banner-memory = This browser does not let the toolkit keep your answers ({ $detail }). They will be gone when you close this page. Save them to a file.
banner-failed = Your last change could not be saved in this browser ({ $detail }). It is still on this page. Save it to a file now; the toolkit tries again with your next change.

## Promises

promise-private = Nothing leaves this browser unless you export it.
promise-development = For development, not for ranking.
promise-not-iso = Not a product of ISO. Verify the rules with your Technical Programme Manager.
footer-rules = Rules: Consolidated ISO Supplement, { $edition }
topic-privacy = Privacy and storage
topic-glossary = Glossary
topic-method = Method and rules

## Start

start-title = Is your standards body ready for twinning?
start-lead = Assess what your body can do today, and see which twinning arrangement in ISO fits it, with the reasons and the rules behind them.
start-journey = You leave with a competency profile, one clear recommendation, objectives tied to your national strategy, and a report to send.
start-promise = No account, no server, no tracking: your answers stay in this browser.
begin-title = Begin
begin-full = Full assessment
    .about = All ten areas, with the recommendation, objectives and report.
    .time = About 2 hours if your documents are at hand. Most bodies need two sittings. You can stop and go on at any time.
    .button = Begin the full assessment
begin-short = Quick check
    .about = Only the critical questions (★), for a first indication. It can grow into the full assessment.
    .time = About 15 minutes for the questions. The facts about your body take up to 55 minutes more; give those you know.
    .button = Begin the quick check
begin-file = Saved file
    .about = Open a file that you or a colleague saved. You can also drop it anywhere on this page.
    .time = You see what is in it before anything is added.
    .button = Open a saved file

## Assessments in this browser

shelf-title = Assessments in this browser
shelf-opening = Looking for assessments kept in this browser…
shelf-empty = There are none yet. When you begin one, it appears here, and every answer is saved as you give it.
shelf-answered = { $n } of { $all } questions answered
shelf-changed = { $days ->
    [0] Changed today
    [1] Changed yesterday
   *[other] Changed { $days } days ago
 }
shelf-filed = { $days ->
    [0] Saved to a file today
    [1] Saved to a file yesterday
   *[other] Saved to a file { $days } days ago
 }
shelf-filed-long-ago = A fresh file keeps your work safe.
shelf-never-filed = Never saved to a file. A file keeps your work safe if this browser forgets it.
shelf-none-found = No assessment has such a name.
shelf-search = Find by name or country
shelf-order = Order
order-by-changed = Last changed first
order-by-name = By name
order-by-country = By country
order-by-progress = Fewest answers first
shelf-pages = Pages of the list
shelf-page = Page { $n } of { $all } · { $found } assessments
shelf-page-before = Previous page
shelf-page-after = Next page
shelf-continue = Continue
shelf-duplicate = Duplicate
shelf-delete = Delete
part-mark = Answers of { $name }

## Samples

samples-title = Look around in a sample
samples-about = Three invented bodies with complete answers. Change what you like: it harms nothing.
sample-mark = Fictional
sample-open = Open the sample
sample-correspondent = A small correspondent member
    .about = Few staff, first steps in ISO, and a priority that calls for a seat at the table.
sample-full-member = A mid-size full member
    .about = Active in several committees, with a mirror committee that is still finding its feet.
sample-strong-participant = A strong participant
    .about = Many P-memberships, one secretariat, and the question of what comes next.

## Where answers are kept

contract-title = Where your answers are kept
contract-here = Your answers are kept in this browser, on this device, and nowhere else. No other browser and no other person sees them.
contract-opening = The toolkit is looking at what this browser keeps.
contract-promised = This browser has promised to keep your answers until you delete them.
contract-not-promised = This browser has not promised to keep your answers for good. It may delete them when space runs short.
contract-memory = This browser does not let the toolkit keep answers ({ $detail }). They will be gone when you close this page. Save them to a file.
contract-safari = Safari may delete them if you do not visit this page for seven days.
contract-private = A private window forgets them when you close it.
contract-shared = On a shared computer, other people who use this browser can open them. Delete them when you leave.
contract-file = To be safe, save each assessment to a file. The file is yours: you can open it again here or on another device.

## Nothing to show

opening-title = One moment
coming-text = This page is on its way. On a slow connection this can take half a minute; your answers are saved.
no-rest-title = This page could not be fetched
no-rest-text = The connection may have been interrupted. Your answers are safe, and the questions work without it.
no-rest-again = Try again
gone-title = This assessment is not in this browser
gone-text = It may have been deleted here, or begun in another browser or on another device. If you saved it to a file, open the file to go on.
unreadable-title = This assessment cannot be read
unreadable-text = It is stored in this browser, and this version of the toolkit cannot read it. It was left as it is. Save it to a file, so that somebody can look at it, or delete it.
refused-title = This assessment could not be opened
refused-text = The browser did not hand it out just now. It was left as it is.
replaced-title = There is a newer version of this toolkit
replaced-text = The site was updated while this page was open. Reload the page to go on: your answers are safe.
nowhere-title = There is no such page
nowhere-text = The address may have been cut off or mistyped. Your answers are not affected.

## Notices

notice-gone = { $n ->
    [one] { $n } assessment is not in this browser any more: it was deleted in another tab, or by the browser.
   *[other] { $n } assessments are not in this browser any more: they were deleted in another tab, or by the browser.
 }
notice-not-put-back = The assessment could not be put back into this browser ({ $detail }).
notice-part-missing = A part of this app could not be fetched, so what you asked for has to wait. Your answers are kept. Check the connection.
notice-undo-late = This cannot be undone any more: it was changed again since.
notice-kept-both = Both are kept: this tab’s state is now a copy.
notice-kept-mine = This tab’s state was kept.
notice-took-theirs = The other tab’s state was taken.
notice-not-deleted = The assessment could not be deleted from this browser ({ $detail }). It may come back when you reload the page.
notice-deleted = The assessment { $name } was deleted.
notice-duplicated = A copy was made.
notice-adopted = { $n ->
    [one] { $n } change is now part of your assessment.
   *[other] { $n } changes are now part of your assessment.
 }
notice-discarded = What you tried was discarded. Your assessment is as it was.
notice-replaced = The assessment was replaced by the one from the file.
notice-file-unread = The file { $name } could not be read ({ $detail }).
notice-sample-unread = The sample could not be loaded ({ $detail }). Check your connection and try again.
notice-file-given = The file { $name } was handed to your browser. Look for it among your downloads.

## If the app fails

failed-title = Something went wrong in the toolkit
failed-text = The page cannot go on by itself. This is our mistake, not yours.
failed-safe = Everything that was marked as saved is safe in this browser. Reload the page to go on.
failed-reload = Reload the page
failed-download = Download my data

## Fields

list-full = This list is full: there is room for { $n }. Remove one to add another.
date-doubt = Is the year { $year } meant? It is kept as it is.
number-unreadable = Write a whole number in digits, for example 12. The number saved before is kept.

## 1 Organization

organization-lead = Facts that decide which arrangements the policy allows. Leave empty what you do not know yet.
organization-who = Your body
organization-in-iso = In ISO
organization-roles = Roles in ISO today
organization-roles-hint = The ISO Global Directory and the page of your body on iso.org show these numbers. Twinning looks at experience: a lead partner has more of it, a twinned partner less.
organization-partners = For finding a partner
organization-partners-hint = A partner with a common language, region or trade interest is easier to work with.
hint-organization-acronym = As in the ISO list of members
hint-organization-prepared-by = Name and role. It appears in the report.
hint-membership-full = Votes and takes part in all work that it chooses.
hint-membership-correspondent = Follows the work as an observer, without a vote.
hint-membership-subscriber = Is kept informed, and does not take part.
hint-question-new-rights = An ISO programme that gives some members without full membership more rights in agreed committees.
hint-count-secretariats = Committee secretariats, not working groups
hint-count-chairs = Persons from your country who chair an ISO committee
hint-count-convenors = Persons from your country who lead an ISO working group
hint-count-staff = In whole persons
hint-organization-languages = For example: English, French, Spanish, Portuguese, Arabic
hint-organization-groupings = For example: ARSO, COMESA, COPANT, ECOWAS, ECCAS, OECS, PASC, UEMOA
