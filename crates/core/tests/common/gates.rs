//! Made-up gates on two areas, and what it takes to meet them.

use proptest::collection::vec;
use proptest::prelude::*;
use twinning_core::assessment::Status;
use twinning_core::basics::{AreaId, Level};
use twinning_core::content::{Efforts, MeansEffort};
use twinning_core::policy::{Condition, Counted, Fact, Written};

pub fn level(n: u8) -> Level {
    Level::new(n).unwrap()
}

pub fn area(n: usize) -> AreaId {
    AreaId::parse(["one", "two"][n]).unwrap()
}

/// The single conditions gates are made of, with whether they are in the hands of the body.
pub fn singles() -> Vec<Condition> {
    vec![
        Condition::Yes(Fact::OwnVote),
        Condition::Yes(Fact::Management),
        Condition::No(Fact::TwinnedChair),
        Condition::Written(Written::Need),
        Condition::AtLeast {
            count: Counted::Coordinator,
            limit: 5,
        },
        Condition::Status(Status::P),
        Condition::Level {
            area: area(0),
            least: level(2),
        },
        Condition::Level {
            area: area(1),
            least: level(4),
        },
    ]
}

pub fn id(condition: &Condition) -> Option<String> {
    Some(match condition {
        Condition::Yes(q) | Condition::No(q) => format!("question-{}", q.id()),
        Condition::Written(w) => format!("written-{}", w.id()),
        Condition::AtLeast { count, .. } => format!("count-{}", count.id()),
        Condition::Status(s) => format!("status-{}", s.id()),
        _ => return None,
    })
}

pub fn gate() -> impl Strategy<Value = Condition> {
    let single = prop::sample::select(singles());
    let some = vec(single.clone(), 2..=2);
    prop_oneof![
        3 => single.clone(),
        1 => some.clone().prop_map(Condition::All),
        2 => some.prop_map(Condition::Any),
        1 => (single.clone(), single.clone(), single)
            .prop_map(|(a, b, c)| Condition::Any(vec![a, Condition::All(vec![b, c])])),
    ]
}

pub fn efforts() -> impl Strategy<Value = Efforts> {
    let means = vec(prop::option::weighted(0.8, 1_u16..20), singles().len());
    (vec(1_u16..20, 4), 1_u16..10, 1_u16..10, means).prop_map(
        |(levels, document, find_out, days)| {
            let means = singles()
                .into_iter()
                .zip(days)
                .filter_map(|(single, days)| {
                    Some(MeansEffort {
                        id: id(&single)?,
                        days,
                        months: None,
                    })
                });
            Efforts {
                levels,
                months: vec![0, 3, 6, 36],
                document,
                find_out,
                indicators: Vec::new(),
                means: means.collect(),
            }
        },
    )
}
