# English words of the pages on the wish and the strategy. One line for each value. No HTML.
# The label of a field is the word the report uses for it; its help is hint-<label>, its error error-<label>.

## 2 Why and where

ambition-lead = Twinning begins with a shared reason. Say why your body wants it, and in which committee.
ambition-why = Why
ambition-what = What
ambition-where = In which committee
ambition-where-hint = An arrangement belongs to one ISO committee. Name the one you have in mind, or a few to compare.
ambition-person = Who
ambition-person-hint = Leadership needs a person. If nobody is in view yet, leave this empty.
ambition-principles = Two principles of the policy
ambition-principles-hint = Both are conditions of every twinning arrangement.
ambition-principles-all = All principles of the policy, in our words

## The principles of the twinning policy (ST.4 of the edition of 2020), in our words. The last one is
## from ISO's leaflet on twinning (2018).

principle-1 = Both partners enter the twinning by their own free choice.
principle-2 = Both partners work for one aim: to build the capacity of the twinned partner. The objectives serve priorities that the twinned partner has chosen and that are part of its national plans.
principle-3 = Nobody expects the lead partner to pay. Any money it gives is a free offer.
principle-4 = Each country has one vote and casts it itself. Neither partner has to support the position of the other.
principle-5 = The partners cooperate in a broad and flexible way: in technical work, in strategy and in policy.
principle-6 = Both partners stay committed until the end. If both agree, the lead partner may also take over some administrative tasks.
principle-7 = The partners improve as they go. They follow up each action, correct what goes wrong, and review indicators of progress every year.
principle-8 = What is learned is passed on to other staff. In the end the twinned partner takes part on its own and needs no twinning, or less of it.
principle-9 = The partners meet on an equal footing and share a vision: both know why they do this.

hint-written-vision = What should be different for your country in five years?
hint-written-need = Which experience is missing, and what stops you from gaining it alone? The request form asks for this.
hint-ambition-interest = Choose none while you are undecided: all four are then compared.
ambition-horizon-months = Planned duration, in months
hint-ambition-horizon-months = 12 to 60. Five years is the limit, and it cannot be extended.
error-ambition-horizon-months = Write a number of months from 12 to 60. The number saved before is kept.
hint-question-own-vote = Each partner votes as its own country decides. There is no voting for the other.
hint-question-no-funding-expected = The lead gives knowledge and time. Travel and other costs need another source.

## A committee

committee-empty = No committee is named yet. Without one, the advice stays general: the rules cannot be checked.
committee-add = Add a committee
committee-remove = Remove this committee
committee-removed = { $name } was removed.
committee-unnamed = New committee
committee-reference = Reference
hint-committee-reference = For example: ISO/TC 34/SC 18
committee-main = Committee the advice is for
committee-main-first = The first one
hint-question-willing = P-members must vote on all formal questions and contribute to meetings.
hint-question-active-projects = Without projects under way there is little to learn by doing.
hint-holder-convenor = In convenor twinning this body is the lead partner.
hint-holder-chair = In chair twinning this body is the lead partner.
hint-holder-secretariat = In secretariat twinning this body is the lead partner. It stands on the committee's page at iso.org.
hint-written-working-group = For convenor twinning, for example: WG 3
committee-duties = How you met the duties of a P-member last year
committee-duties-hint = One calendar year, in this committee. The committee manager or your ballot records can tell.
committee-cibs-issued = Committee internal ballots issued
committee-cibs-missed = … of these, not answered
committee-ballots-missed = DIS, FDIS and review ballots not answered
committee-meetings-missed = Meetings in a row without contribution
committee-experts = Experts in its working groups
hint-committee-next-meeting = Notice periods are counted back from this day.

## The person

hint-nominee-name = Stays in this browser, like everything else
hint-question-nominee-language = The committees work in these languages.
hint-question-nominee-released = By the employer, for the whole term

## 3 National strategy

strategy-lead = The policy expects twinning objectives to serve national priorities. Name the ones your body should help with.
hint-strategy-plan = For example: National Standardization Strategy 2025–2029
strategy-priorities = Priorities
strategy-priorities-hint = Three to five are enough. Each can name the committee where its standards are made.
strategy-paste = Paste a list
strategy-paste-label = List of priorities
strategy-paste-hint = Copy it from a spreadsheet or a CSV file: one priority in each line, in this order: priority; source; target; sector; committee. Only the first is needed.
strategy-paste-preview = This is what was understood
strategy-paste-beyond = { $n ->
    [one] The list of priorities has no room for the last one of these; it is left out.
   *[other] The list of priorities has no room for the last { $n } of these; they are left out.
}
strategy-paste-add = { $n ->
    [one] Add { $n } priority
   *[other] Add { $n } priorities
}

## A priority

priority-add = Add a priority
priority-remove = Remove this priority
priority-removed = “{ $name }” was removed.
priority-unnamed = New priority
priority-title = Priority
hint-priority-title = For example: Safe cocoa exports
hint-priority-source = For example: National Development Plan 2025–2029
hint-priority-target = For example: section 4.2, target 12
hint-priority-sector = Field of the ICS, or your own words. Titles of the fields: ISO Open Data (ODC-By 1.0)
hint-priority-committee = For example: ISO/TC 34/SC 18
priority-weights = How much it counts
priority-weights-hint = National standardization strategies often weigh priorities in these five ways.
hint-criterion-feasibility = Experts and means are there
weight-0 = 0 no
weight-1 = 1 a little
weight-2 = 2 much
weight-3 = 3 decisive
priority-more = Development goals and regional frame
hint-priority-frame = For example: Agenda 2063
sdg = { $n } { $name }
sdg-1 = No poverty
sdg-2 = Zero hunger
sdg-3 = Good health
sdg-4 = Quality education
sdg-5 = Gender equality
sdg-6 = Clean water
sdg-7 = Clean energy
sdg-8 = Decent work and growth
sdg-9 = Industry and innovation
sdg-10 = Reduced inequalities
sdg-11 = Sustainable cities
sdg-12 = Responsible consumption
sdg-13 = Climate action
sdg-14 = Life below water
sdg-15 = Life on land
sdg-16 = Peace and institutions
sdg-17 = Partnerships
frame-1 = African Continental Free Trade Area (AfCFTA)
frame-2 = Agenda 2063
frame-3 = Arab Industrial Development, Standardization and Mining Organization (AIDSMO)
frame-4 = ASEAN
frame-5 = CARICOM
frame-6 = East African Community (EAC)
frame-7 = ECOWAS
frame-8 = Gulf Standardization Organization (GSO)
frame-9 = MERCOSUR
frame-10 = Pacific Quality Infrastructure
frame-11 = SAARC
frame-12 = SADC
frame-13 = Common Market for Eastern and Southern Africa (COMESA)
frame-14 = Economic Community of Central African States (ECCAS)
frame-15 = Organisation of Eastern Caribbean States (OECS)
frame-16 = West African Economic and Monetary Union (UEMOA)
# Titles of the fields of the International Classification for Standards: ISO Open Data, https://www.iso.org/open-data.html,
# Open Data Commons Attribution License (ODC-By) 1.0. They are not part of the CC BY licence of the other words.
ics-1 = Generalities. Terminology. Standardization. Documentation
ics-3 = Services. Company organization, management and quality. Administration. Transport. Sociology
ics-7 = Mathematics. Natural sciences
ics-11 = Health care technology
ics-13 = Environment. Health protection. Safety
ics-17 = Metrology and measurement. Physical phenomena
ics-19 = Testing
ics-21 = Mechanical systems and components for general use
ics-23 = Fluid systems and components for general use
ics-25 = Manufacturing engineering
ics-27 = Energy and heat transfer engineering
ics-29 = Electrical engineering
ics-31 = Electronics
ics-33 = Telecommunications. Audio and video engineering
ics-35 = Information technology
ics-37 = Image technology
ics-39 = Precision mechanics. Jewellery
ics-43 = Road vehicles engineering
ics-45 = Railway engineering
ics-47 = Shipbuilding and marine structures
ics-49 = Aircraft and space vehicle engineering
ics-53 = Materials handling equipment
ics-55 = Packaging and distribution of goods
ics-59 = Textile and leather technology
ics-61 = Clothing industry
ics-65 = Agriculture
ics-67 = Food technology
ics-71 = Chemical technology
ics-73 = Mining and minerals
ics-75 = Petroleum and related technologies
ics-77 = Metallurgy
ics-79 = Wood technology
ics-81 = Glass and ceramics industries
ics-83 = Rubber and plastic industries
ics-85 = Paper technology
ics-87 = Paint and colour industries
ics-91 = Construction materials and building
ics-93 = Civil engineering
ics-95 = Military affairs. Military engineering
ics-97 = Domestic and commercial equipment. Entertainment. Sports
