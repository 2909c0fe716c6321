# English words of the pages to read. One line for each value. No HTML.

## Privacy

privacy-lead = What happens to your answers, what never happens to them, and what you can do.
privacy-never = What never happens
privacy-no-server = No answer is sent anywhere: the toolkit has no server that could receive it. It works without a connection once it is loaded.
privacy-no-tracking = There are no cookies, no tracking, no counting of visitors, and no request to any other site.
privacy-no-account = You need no account and give no address. Names of people are only in your answers if you write them there.
privacy-leaves = What leaves this browser
privacy-file = A saved file, when you save one. It holds everything you typed, notes and names included.
privacy-report = A report or table, when you print or export it. Read it before you send it, because it holds your notes.
privacy-respondent = A respondent's file, when you give one out. It holds the answers of that person, the name of your body and your committee, and nobody else's answers.
privacy-shared-file = From then on the file is in your hands. Treat it like any other document of your body.
privacy-delete = How to delete
privacy-delete-one = “Delete” on the start page removes an assessment from this browser. You can undo it until you leave the page.
privacy-delete-all = To remove everything at once, delete the data of this site in the settings of your browser.

## Glossary

glossary-lead = Terms of standardization and of this toolkit, in plain words. These are not official definitions.
glossary-bodies = Bodies and membership
glossary-committees = Committees
glossary-people = People and roles
glossary-votes = Votes, drafts and rules
glossary-twinning = Twinning
glossary-strategies = Strategies and good practice
glossary-toolkit = Words of this toolkit

## Method

method-lead = How the toolkit gets from your answers to a result, which rules it uses, and where they come from.
method-levels-title = From answers to levels
method-same-result = The same answers, questions and rules give the same result on every device.
method-rules-title = The rules
method-kinds-title = How binding a rule is
method-standings-title = Where a rule comes from
method-table = Rules that are checked for each arrangement
method-clause = Clause { $clause } ({ $standing })
method-editions-title = Versions and sources
method-instrument = Questions: { $id }, version { $version }. They are our own work, written for this toolkit.
method-sources = The rules are given in our own words. The text that counts is the one published by ISO.
method-receipt = Every report and file carries a receipt: the versions above and a hash of the answers. With it, anybody can check that a result belongs to these answers.
