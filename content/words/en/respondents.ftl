# English words of the pages for several respondents.

## Respondents

respondents-lead = Ask colleagues to answer on their own. Then compare, talk about the differences, and set the level you agree on.
respondents-none = Only one set of answers so far. Add two or three colleagues: the director, the person who votes on ballots, somebody from a mirror committee.
respondent-name = Name or role
hint-respondent-name = For example: Head of standards
respondent-add = Add a respondent
respondent-answer-here = Answer on this device
respondent-give-out = Give out a file
respondent-change = Rename or remove
respondent-remove = Remove this respondent
respondent-removed = { $name } was removed, with the answers.
respondents-files = Files that come back
respondents-files-hint = “Give out a file” saves the questions for one colleague, without anybody else's answers. Send it by e-mail. The colleague opens it in this toolkit, answers, and sends it back. Choose several files at once if you like: their order does not matter, and bringing one twice changes nothing.
respondents-bring = Bring files back
respondents-too-few = As soon as two respondents have answered, you see here where they differ.
respondents-agree = The answers lie close together: there is nothing that must be discussed.
respondents-differ = { $n ->
    [one] The answers to { $n } question lie far apart.
   *[other] The answers to { $n } questions lie far apart.
}
check-discuss = { $n ->
    [one] { $n } question on which respondents differ
   *[other] { $n } questions on which respondents differ
}

## To discuss

discuss-lead = Where the answers of your colleagues lie far apart. Listen to why, then set the level the body agrees on.
discuss-nobody = Nobody has answered on their own yet. When two respondents have answered, their differences appear here.
discuss-one = One respondent has answered so far. When a second one has, their differences appear here.
discuss-all-figures = All figures of agreement
discuss-flagged = { $n ->
    [one] { $n } question to discuss
   *[other] { $n } questions to discuss
}
discuss-flagged-hint = Answers two levels or more apart, or with weak agreement (r_wg below 0.5). This bound is our own design.
discuss-none = Nothing is far apart.
discuss-slight = { $n ->
    [one] { $n } question with a smaller difference
   *[other] { $n } questions with smaller differences
}
discuss-same = { $n ->
    [0] There is no question on which all gave the same level.
    [one] On { $n } question all gave the same level. The body's own answer is still yours to give.
   *[other] On { $n } questions all gave the same level. The body's own answers are still yours to give.
}
discuss-set = Level set
discuss-levels = What the levels mean
discuss-agreed = Level the body agrees on
hint-discuss-agreed = Suggested is the median; between two levels, the lower one.
discuss-suggested = { $name } (suggested)
discuss-note = Why this level
hint-discuss-note = It is kept with the answer and stands in the report.

## Figures of agreement

agreement-range = From { $low } to { $high }
agreement-figures = From { $low } to { $high } · median { $median } · mean deviation { $deviation } · r_wg { $uniform } (slight skew { $skewed })
agreement-apart = { $span }: far apart
agreement-two = With two respondents only the range is given: for so few, other figures say nothing.
agreement-reliable = The { $n } respondents agree reliably (Krippendorff's α { $alpha }).
agreement-tentative = The { $n } respondents agree well enough for tentative conclusions (Krippendorff's α { $alpha }).
agreement-unreliable = The { $n } respondents do not agree enough to rely on their answers before they are discussed (Krippendorff's α { $alpha }).
agreement-nothing-in-common = No question was answered with a level by more than one of the { $n } respondents. How far they agree can be told once two or more have answered the same questions.
agreement-but-for-one = The { $n } respondents gave the same level to every question but one.
agreement-nothing-varies = The { $n } respondents gave the same level wherever more than one of them answered, so that agreement cannot be told from chance.
agreement-table = Agreement over all questions
agreement-complete = { $n ->
    [0] ICC, Kendall's W and r_wg(j) need two questions that everybody answered with a level.
   *[other] ICC, Kendall's W and r_wg(j) rest on the { $n } questions that everybody answered with a level; α on all.
}
col-figure = Figure
col-value = Value
figure-alpha-nominal = Krippendorff's α, nominal
figure-alpha-ordinal = Krippendorff's α, ordinal
figure-alpha-interval = Krippendorff's α, interval
figure-alpha-ratio = Krippendorff's α, ratio
figure-icc-single = ICC({ $model }), one person
figure-icc-average = ICC({ $model }), mean of all
figure-kendall = Kendall's W
figure-r-wg-j = r_wg(j), uniform
figure-none = not defined

glossary-agreement = Agreement of respondents

## In the report

report-section-respondents = Several respondents
respondents-count = { $n ->
    [one] { $n } respondent answered on their own.
   *[other] { $n } respondents answered on their own.
}
respondents-agreed-table = Agreed level and spread
respondents-answers-table = What each respondent answered
col-agreed = Agreed
col-levels-given = Levels given
col-median = Median
col-deviation = Mean deviation
col-r-wg = r_wg (uniform)
col-r-wg-skewed = r_wg (slight skew)
