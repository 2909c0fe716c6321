# The words that the first pages share with all others. One line for each value. No HTML.

## Small words

list-separator = { ", " }
percent = { $n } %
of = { $n } of { $all }
copy-of = Copy of { $name }
level-number = { $level }
answer-none = Not known
scope-full = Full assessment
scope-short = Quick check (critical questions only)

## Dates

date = { $day } { $month } { $year }
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

## The body, and what is counted of it

organization-name = Name of the body
organization-acronym = Acronym
organization-country = Country
organization-prepared-by = Prepared by
organization-membership = Membership of ISO
organization-languages = Working languages
organization-groupings = Regional groupings
count-o-memberships = O-memberships
count-chairs = Appointed chairs
count-convenors = Appointed convenors
membership-full = Full member (member body)
membership-correspondent = Correspondent member
membership-subscriber = Subscriber member
membership-none = Not a member of ISO
membership-unknown = Not known
reply-yes = Yes
reply-no = No
reply-unknown = Not known
question-new-rights = Part of the New Rights programme
count-p-memberships = P-memberships
count-secretariats = Committee secretariats held
count-staff = People working on ISO matters
