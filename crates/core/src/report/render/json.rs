//! The whole result for other programs. Written out member by member: this form is a promise to
//! them, and does not change when the code inside does.

use crate::advice::{Candidate, Lead, NeedCheck, Outcome, Ranking, TargetCheck};
use crate::agreement::{Agreement, Figures, QuestionAgreement};
use crate::assessment::Merit;
use crate::basics::{Interval, Phrase, Wording};
use crate::content::Content;
use crate::path::{Change, Path, Step};
use crate::plan::Goal;
use crate::policy::{DutyCheck, Finding, Verdict};
use crate::profile::{AreaReading, IndicatorReading};
use crate::ranking::CRITERIA;
use crate::report::Report;
use crate::result::Derived;
use serde_json::{Value, json};

/// What was typed, what was worked out, and the report in words.
pub fn json(report: &Report, derived: &Derived, content: &Content) -> String {
    let (profile, advice, plan) = (&derived.profile, &derived.advice, &derived.programme);
    let value = json!({
        "receipt": report.receipt,
        "edition": content.policy(&derived.saved.assessment.edition).edition,
        "assessment": derived.saved.typed(),
        "profile": {
            "coverage": figure(profile.coverage),
            "areas": list(&profile.areas, area),
            "indicators": list(&profile.indicators, indicator),
        },
        "agreement": agreement(&derived.agreement),
        "advice": {
            "outcome": outcome(&advice.outcome),
            "holds": list(&advice.holds, |hold| Value::String(hold.id().to_owned())),
            "is_indication": advice.is_indication,
            "candidates": list(&advice.candidates, |c| candidate(c, &advice.weights)),
            "ranking": ranking(&advice.ranking, &advice.weights),
            "leads": list(&advice.leads, lead),
            "duties": list(&advice.duties, duty),
            "contradictions": list(&advice.contradictions, |c| json!({
                "says": c.says.id, "indicators": names(&c.indicators),
            })),
            "unknown": names(&advice.unknown),
            "paths": list(&derived.paths, path),
        },
        "plan": {
            "arrangement": plan.arrangement.map(|a| a.id()),
            "is_preparation": plan.is_preparation,
            "months": plan.months,
            "end": plan.end.map(|day| day.to_string()),
            "objectives": list(&plan.goals, goal),
            "days_available": plan.capacity.available,
            "days_taken": plan.capacity.taken,
            "unserved_priorities": names(&plan.alignment.unserved),
            "schedule": list(&plan.schedule, |due| json!({
                "milestone": due.milestone.id(), "number": due.number, "date": due.date.to_string(),
                "clause": due.source.clause, "standing": due.source.standing.id(),
            })),
            "problems": ids(&plan.problems),
        },
        "report": report,
    });
    // A value can always be written.
    serde_json::to_string_pretty(&value).unwrap_or_default() + "\n"
}

/// How far the respondents agree.
fn agreement(a: &Agreement) -> Value {
    let three = |figures: [Option<f64>; 3]| figures.map(optional);
    let overall = a.overall.as_ref().map(|o| {
        let [nominal, ordinal, interval, ratio] = o.alpha.map(optional);
        json!({
            "alpha": { "nominal": nominal, "ordinal": ordinal, "interval": interval, "ratio": ratio },
            "reliability": o.reliability.map(|band| band.id()), "complete": o.complete,
            "icc_single": o.icc.map(|icc| three(icc.single)),
            "icc_average": o.icc.map(|icc| three(icc.average)),
            "kendall_w": optional(o.kendall_w), "r_wg_j": optional(o.r_wg_j),
        })
    });
    let questions = a.questions.iter().filter(|q| q.n > 0);
    let questions: Vec<_> = questions.map(question).collect();
    json!({ "respondents": names(&a.panel), "overall": overall, "questions": questions })
}

fn question(q: &QuestionAgreement) -> Value {
    let figure = |of: fn(&Figures) -> f64| optional(q.figures.as_ref().map(of));
    json!({
        "id": q.indicator.as_str(), "n": q.n, "discuss": q.discuss,
        "low": optional(q.ends.map(|(low, _)| low)), "high": optional(q.ends.map(|(_, high)| high)),
        "median": figure(|f| f.median), "mean_absolute_deviation": figure(|f| f.deviation),
        "r_wg_uniform": figure(|f| f.uniform), "r_wg_slight_skew": figure(|f| f.skewed),
    })
}

fn list<T>(things: &[T], write: impl Fn(&T) -> Value) -> Value {
    Value::Array(things.iter().map(write).collect())
}

fn names<T: ToString>(things: &[T]) -> Value {
    list(things, |thing| Value::String(thing.to_string()))
}

fn ids(phrases: &[Phrase]) -> Value {
    list(phrases, |phrase| Value::String(phrase.id.clone()))
}

/// A number with every digit it has, the same on every machine.
fn figure(x: f64) -> Value {
    if x.is_finite() {
        x.to_string().parse().map_or(Value::Null, Value::Number)
    } else {
        Value::Null
    }
}

fn optional(x: Option<f64>) -> Value {
    x.map_or(Value::Null, figure)
}

fn span(span: Interval) -> Value {
    json!({ "lo": figure(span.lo), "hi": figure(span.hi) })
}

fn area(a: &AreaReading) -> Value {
    json!({
        "id": a.id.as_str(), "claimed": optional(a.claimed), "level": optional(a.level),
        "span": span(a.span), "star_limit": optional(a.star_limit), "coverage": figure(a.coverage),
        "known": a.known, "applicable": a.applicable, "asked": a.asked,
    })
}

fn indicator(i: &IndicatorReading) -> Value {
    json!({
        "id": i.id.as_str(), "area": i.area.as_str(), "star": i.star, "state": i.state.id(),
        "claimed": i.claimed.map(|l| l.get()), "adjusted": i.adjusted.map(|l| l.get()),
        "span": span(i.span),
    })
}

fn outcome(outcome: &Outcome) -> Value {
    let arrangements: Vec<_> = outcome.arrangements().iter().map(|a| a.id()).collect();
    json!({ "outcome": outcome.id(), "arrangements": arrangements })
}

fn ranking(r: &Ranking, weights: &[f64]) -> Value {
    json!({
        "draws": r.draws(), "error": figure(r.error()), "settled": r.is_settled(),
        "none": figure(r.none()),
        "criteria": Merit::ALL.map(Merit::id), "weights": list(weights, |w| figure(*w)),
        "standings": list(&r.standings(), |s| json!({
            "arrangement": s.arrangement.id(),
            "acceptability": list(&s.acceptability, |x| figure(*x)),
            "central_weights": s.central_weights.map(|all| list(&all, |w| figure(*w))),
            "confidence": optional(s.confidence), "entry": figure(s.entry), "clear": figure(s.clear),
        })),
        "information": list(&r.information(), |i| json!({
            "about": i.doubt.id(), "low": figure(i.low), "high": figure(i.high),
        })),
    })
}

fn candidate(c: &Candidate, weights: &[f64; CRITERIA]) -> Value {
    let scores = c.scores.each().into_iter();
    let scores = scores.map(|(id, share)| (id.to_owned(), figure(share)));
    let scores = Value::Object(scores.into_iter().collect());
    json!({
        "arrangement": c.arrangement.id(), "feasibility": c.feasibility.id(),
        "scores": scores, "total": figure(c.scores.total(weights)),
        "requirements": list(&c.gates, verdict), "remarks": list(&c.flags, verdict),
        "entry": list(&c.entry, target), "exit": list(&c.exit, target), "needs": list(&c.needs, need),
        "why": ids(&c.why), "why_not": ids(&c.why_not), "open": ids(&c.open),
    })
}

fn path(p: &Path) -> Value {
    json!({
        "arrangement": p.arrangement.id(), "exists": p.exists(), "days": p.days(),
        "months": p.months(),
        "steps": list(&p.steps, step),
        "obstacles": list(&p.obstacles, |o| json!({
            "rule": o.rule.as_ref().map(|id| id.as_str()),
            "area": o.area.as_ref().map(|id| id.as_str()),
            "says": o.says.id,
        })),
    })
}

fn step(s: &Step) -> Value {
    let lift = match &s.change {
        Change::Lift {
            indicator,
            from,
            to,
        } => {
            let from = from.map(|level| level.get());
            json!({ "indicator": indicator.as_str(), "from": from, "to": to.get() })
        }
        Change::Meet(_) => Value::Null,
    };
    json!({
        "lift": lift, "meet": s.key(), "find_out": s.find_out, "days": s.days,
        "months": s.months,
        "rules": names(&s.rules), "needs": s.needs,
        "area": s.area.as_ref().map(|id| id.as_str()),
    })
}

fn verdict(v: &Verdict) -> Value {
    json!({
        "rule": v.rule.as_str(), "kind": v.kind.id(), "clause": v.source.clause,
        "standing": v.source.standing.id(), "result": v.truth.id(), "because": finding(&v.because),
    })
}

fn finding(f: &Finding) -> Value {
    json!({ "says": f.says.id, "result": f.truth.id(), "because": list(&f.because, finding) })
}

fn target(t: &TargetCheck) -> Value {
    json!({
        "area": t.area.as_str(), "level": t.level.get(), "span": span(t.span),
        "result": t.truth.id(), "lift": names(&t.lift),
    })
}

fn need(n: &NeedCheck) -> Value {
    json!({ "need": n.id, "result": n.truth.id() })
}

fn lead(l: &Lead) -> Value {
    json!({
        "arrangement": l.arrangement.id(), "result": l.truth.id(), "levels": list(&l.levels, target),
    })
}

fn duty(d: &DutyCheck) -> Value {
    json!({ "committee": d.committee.as_str(), "result": d.state.id() })
}

fn goal(g: &Goal) -> Value {
    let text = match &g.text {
        Wording::Words(phrase) => &phrase.id,
        Wording::Typed(text) => text,
    };
    json!({
        "id": g.id.as_str(), "own": g.is_own, "in_plan": g.chosen, "text": text,
        "kpi": g.kpi.as_ref().map(|k| k.as_str()), "baseline": g.baseline, "target": g.target,
        "months": g.months, "date": g.date.map(|day| day.to_string()), "owner": g.owner,
        "link": g.link.id(), "priority": g.priority.as_ref().map(|p| p.as_str()),
        "committee": g.committee, "after": list(&g.after, |id| id.as_str().into()),
        "least_months": g.least_months,
        "indicators": list(&g.rises, |r| json!({
            "id": r.indicator.as_str(), "from": r.from.map(|l| l.get()), "to": r.to.map(|l| l.get()),
        })),
        "worth": figure(g.worth), "effort_days": g.effort_days, "problems": ids(&g.problems),
    })
}
