//! The built product and what it is measured beside, each served on a port of its own.

use super::{larger, rivals};
use crate::dist::{self, Dist};
use crate::server::Server;
use crate::site::Site;
use crate::{Result, process, progress, project, setup};
use serde_json::{Map, json};

/// How many questions the larger product has.
const MANY: usize = 1000;

/// Runs one of the scripts in `tests/bench` against all of them. It ends with a table, and writes
/// the same into `bench.json`.
pub fn measure(script: &str, only: &[&str]) -> Result<()> {
    let browser = setup::for_product_bench()?;
    let sites = sites(dist::build()?)?;
    let mut servers = Vec::new();
    let mut addresses = Map::new();
    for (name, dist) in sites {
        let server = Server::start(Site::of(dist), 0)?;
        addresses.insert(name, server.url().into());
        servers.push(server);
    }
    let base = addresses["product"].as_str().unwrap_or_default().to_owned();
    let given = json!({
        "sites": addresses,
        "only": only,
        "out": project::target().join("bench.json"),
    });
    progress::stage("measure the product", || {
        process::run(
            process::program("node")
                .arg(project::path("tests/bench").join(script))
                .arg(given.to_string())
                .env("CHROME", &browser.chrome)
                .env("BASE_URL", base),
        )
    })
}

/// The product, the same questions as a form of SurveyJS and as a plain page, and all three with
/// many questions.
fn sites(product: Dist) -> Result<Vec<(String, Dist)>> {
    let many = larger::grown(&product, MANY)?;
    let mut sites = Vec::new();
    for (suffix, product) in [("", product), ("-many", many)] {
        let sections = rivals::sections(&product)?;
        sites.push((format!("survey{suffix}"), rivals::survey(&sections)?));
        sites.push((format!("plain{suffix}"), rivals::plain(&sections)));
        sites.push((format!("product{suffix}"), product));
    }
    Ok(sites)
}
