# English words that forms and results share. One line for each value. No HTML.

## Arrangements

arrangement-p-member = P-member twinning
    .short = P-member
    .role = twinned P-member
    .about = Your body takes part in a committee as a P-member, beside an experienced P-member that guides it. It learns to build a national mirror committee, to vote and to bring in its views.
    .decided-by = The Technical Programme Manager (TPM) at ISO/CS reviews the request and registers the twinning in the Global Directory.
    .request-to = Send the request form to the TPM at ISO/CS, with a copy to the secretariat of the committee for information.
    .after-approval = Send the twinning agreement, with an end date within five years, and the collaboration plan to the TPM within three months of registration. Without them the twinning does not start.
    .partner-checks = Check that the lead partner is a P-member of the committee, that it is not twinned with another P-member there, and that it has at least 100 P-memberships as the policy suggests. Check also that it can show knowledge and experience of P-membership.
    .resources = Each year you need about 5 % to 10 % of a coordinator's time, a mirror committee of 8 to 15 people with about 40 hours each, 1 or 2 experts with about 100 hours, up to 2 trips, and internet for online voting.
arrangement-convenor = Convenor twinning
    .short = Convenor
    .role = twinned convenor
    .about = A person from your country learns to lead a working group, beside its convenor. The person helps to plan the work, to lead meetings and to find consensus.
    .decided-by = The parent committee of the working group decides and informs the TPM at ISO/CS.
    .request-to = Send the request form, with the CVs of both convenors, to the secretariat of the parent committee and to the TPM at ISO/CS.
    .after-approval = Send the twinning agreement, with an end date within five years, and the collaboration plan to the TPM within three months of registration. The committee appoints a twinned convenor for up to three years at a time, and your body confirms the person.
    .partner-checks = Check that the lead partner's person is the convenor of this working group, that the lead partner is a P-member of the committee, and that it has at least 5 appointed chairs or convenors as the policy suggests. Check also that it can show knowledge and experience of the role.
    .resources = Each year you need about 10 % to 20 % of the person's time, 1 to 3 trips or a room for remote meetings, a working level of English, access to ISO's online applications, and the toolkit and training for convenors.
arrangement-chair = Chair twinning
    .short = Chair
    .role = twinned chair
    .about = A person from your country learns to lead a committee, beside its chair. The person acts for all countries and takes over more and more parts of the chair's work.
    .decided-by = The Technical Management Board (TMB) decides by a ballot of four weeks, with an assessment by ISO/CS and statistics on your participation.
    .request-to = Send the request form, with the CVs of the chair and the twinned chair, to the secretariat of the TMB.
    .after-approval = Send the twinning agreement, with an end date within five years, and the collaboration plan to the TPM within three months of registration. From then on, the person may not be a national delegate in this committee, so name another delegate.
    .partner-checks = Check that the lead partner's person is the chair of this committee, that the lead partner is a P-member there, and that it has at least 5 appointed chairs or convenors as the policy suggests. Check also that the secretariat of the committee agrees, because it nominates the person.
    .resources = Each year you need about 10 % to 20 % of a senior person's time, travel to 1 to 3 plenary meetings, coaching in leading meetings, and an interpreter if the language is a difficulty.
arrangement-secretariat = Secretariat twinning
    .short = Secretariat
    .role = twinned committee manager
    .about = Your body learns to run the secretariat of a committee, beside the body that holds it. A named person shares drafts, ballots, meetings and records with the committee manager.
    .decided-by = The Technical Management Board (TMB) decides by a ballot of four weeks, with an assessment by ISO/CS and statistics on your participation.
    .request-to = Send the request form, with the CVs of the committee manager and the twinned committee manager, to the secretariat of the TMB.
    .after-approval = Send the twinning agreement, with an end date within five years, and the collaboration plan to the TPM within three months of registration. Ask ISO/CS about the ISO Service Agreement, which bodies that hold a secretariat must join.
    .partner-checks = Check that the lead partner holds the secretariat of this committee, and that it holds at least 5 committee secretariats as the policy suggests. Check also that it can show knowledge and experience of the role, and that it does not plan to give up the secretariat early.
    .resources = Each year you need about 30 % to 50 % of the twinned committee manager's time, 10 % of a deputy's time, 1 to 3 trips, drafting in English or French, stable internet, a week of training by ISO/CS, and access to technical experts.

## Facts that the rules ask for

question-new-rights-committee = P-membership in this committee agreed under the New Rights programme
question-willing = Able and willing to be a P-member of the committee
question-active-projects = Active projects in the committee
question-twinned-convenor = Another twinned convenor in the working group
question-twinned-chair = Another twinned chair in the committee
question-twinned-secretariat = Another twinned secretariat in the committee
question-convenor-holder-experienced = That body has 5 or more chairs and convenors
question-convenor-holder-asked = That body has been asked to be lead partner
question-convenor-holder-agrees = That body agrees to be lead partner
question-chair-holder-experienced = That body has 5 or more chairs and convenors
question-chair-holder-asked = That body has been asked to be lead partner
question-chair-holder-agrees = That body agrees to be lead partner
question-secretariat-nominates = The secretariat of the committee would nominate the person
question-secretariat-holder-experienced = That body holds 5 or more secretariats
question-secretariat-holder-asked = That body has been asked to be lead partner
question-secretariat-holder-agrees = That body agrees to be lead partner
question-own-vote = Acceptance that each country casts its own vote
question-no-funding-expected = Acceptance that no money is expected from the lead partner
question-nominee-active = Person active in the working group before
question-nominee-chaired = Person with experience as chair or convenor
question-nominee-standing = Person with standing in the sector
question-nominee-language = Person able to work in English or French
question-nominee-released = Working time of the person released in writing
question-nominee-cv = Curriculum vitae (CV) of the person ready
question-internet = Internet that carries a video meeting
question-room = Room equipped for remote meetings
question-experts = Access to technical experts in the subject
question-service-agreement = Ready to sign the ISO Service Agreement
question-management = Written support of the management
question-ministry = Written support of the ministry
question-priority-linked = National priority that names the committee
written-vision = Joint vision
written-need = Statement of need
written-committee = Reference of the target committee
written-working-group = Working group
written-nominee = Name or function of the person for the role

## Who holds a role

holder-p-member = Your own status in the committee
holder-convenor = Who leads the working group (convenor)
holder-chair = Which body the chair of the committee comes from
holder-secretariat = Who holds the secretariat of the committee
held-by-other = Another body
held-by-own = Our body
held-by-nobody = Nobody
held-by-unknown = Not known
role-name = Name of that body

## Committee

status-none = Not a member of the committee
status-o = O-member (observer)
status-p = P-member (participating)
status-unknown = Not known
committee-title = Title
committee-status = Our status there
committee-next-meeting = Next plenary meeting

## Why and where

ambition-interest = Arrangements of interest
ambition-criteria = Criteria, the most important first
ambition-horizon = Planned duration
nominee-name = Name
nominee-role = Function and employer

## Strategy

intent-adopt = Adopt the standards
intent-participate = Take part in making them
intent-unknown = Not decided
criterion-economy = Economy and trade
criterion-health = Health and safety
criterion-environment = Environment
criterion-regulation = Use in regulation
criterion-feasibility = Feasibility
strategy-plan = National plan
strategy-empty-cost = No national priority was named. The policy expects twinning objectives to be part of national development plans, so a request without this link is harder to defend.
priority-source = Source document
priority-target = Section or target
priority-sector = Sector
priority-sdgs = Sustainable Development Goals
priority-frame = Regional frame
priority-intent = What the country wants
priority-committee = Committee
priority-score = Importance (the highest of its weights, without feasibility)
