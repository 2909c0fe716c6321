//! Figures of a full table, in which everybody answered every question: intraclass correlation
//! and Kendall's W.

use super::number;

/// A full table: one row for each question, one column for each person; at least two of each.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    rows: Vec<Vec<f64>>,
    /// How many people.
    columns: usize,
}

/// The mean squares of a full table.
/// Shrout and Fleiss, “Intraclass correlations: uses in assessing rater reliability”, 1979.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanSquares {
    /// MSB, between questions.
    pub between: f64,
    /// MSW, within questions.
    pub within: f64,
    /// MSJ, between people.
    pub people: f64,
    /// MSE, what is left.
    pub error: f64,
    /// n: how many questions.
    pub questions: f64,
    /// k: how many people.
    pub raters: f64,
}

/// The intraclass correlations of Shrout and Fleiss, 1979: 1 is full agreement, 0 and below none.
/// Each is none where nothing varies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Icc {
    /// ICC(1,1), ICC(2,1) and ICC(3,1): how far one person's answer can be relied on.
    pub single: [Option<f64>; 3],
    /// ICC(1,k), ICC(2,k) and ICC(3,k): the same for the mean of all people.
    pub average: [Option<f64>; 3],
}

impl Table {
    /// A table of these rows; none if it is too small or not full.
    pub fn of(rows: Vec<Vec<f64>>) -> Option<Self> {
        let columns = rows.first()?.len();
        let fits = rows.len() > 1 && columns > 1 && rows.iter().all(|row| row.len() == columns);
        fits.then_some(Self { rows, columns })
    }

    /// How many questions.
    pub fn questions(&self) -> usize {
        self.rows.len()
    }

    /// The rows.
    pub fn rows(&self) -> &[Vec<f64>] {
        &self.rows
    }

    fn column(&self, person: usize) -> Vec<f64> {
        let cell = |row: &Vec<f64>| row.get(person).copied();
        self.rows.iter().filter_map(cell).collect()
    }

    /// The mean squares. Sums of squares are taken times n k, so that they are exact for whole
    /// numbers, and nothing is left over by rounding where nothing varies.
    pub fn mean_squares(&self) -> MeanSquares {
        let (n, k) = (number(self.rows.len()), number(self.columns));
        let (mut sum, mut squares, mut of_rows, mut of_columns) = (0.0, 0.0, 0.0, 0.0);
        for row in &self.rows {
            let own: f64 = row.iter().sum();
            sum += own;
            of_rows += own * own;
            squares += row.iter().map(|x| x * x).sum::<f64>();
        }
        for person in 0..self.columns {
            let own: f64 = self.column(person).iter().sum();
            of_columns += own * own;
        }
        let total = n * k * squares - sum * sum;
        let between = n * of_rows - sum * sum;
        let people = k * of_columns - sum * sum;
        let error = total - between - people;
        let all = n * k;
        MeanSquares {
            between: between / all / (n - 1.0),
            within: (total - between) / all / (n * (k - 1.0)),
            people: people / all / (k - 1.0),
            error: error / all / ((n - 1.0) * (k - 1.0)),
            questions: n,
            raters: k,
        }
    }

    /// Kendall's coefficient of concordance W, corrected for ties: how far people put the questions
    /// in the same order. 0 is no agreement, 1 the same order. W = 12 S / (k² (n³ − n) − k T),
    /// with S the sum of squares of the rank sums about their mean k (n + 1) / 2, and T the sum of
    /// t³ − t over groups of t equal ranks.
    /// Kendall and Babington Smith, “The problem of m rankings”, 1939; Siegel, “Nonparametric
    /// Statistics”, 1956, for the ties. None where nobody makes any difference.
    pub fn kendall_w(&self) -> Option<f64> {
        let (n, k) = (number(self.rows.len()), number(self.columns));
        let mut sums = vec![0.0; self.rows.len()];
        let mut ties = 0.0;
        for person in 0..self.columns {
            let column = self.column(person);
            for (sum, x) in sums.iter_mut().zip(&column) {
                let below = number(column.iter().filter(|y| *y < x).count());
                let same = number(column.iter().filter(|y| *y == x).count());
                *sum += below + (same + 1.0) / 2.0;
                // Each of t equal values adds t² − 1, so that a group adds t³ − t.
                ties += same * same - 1.0;
            }
        }
        let centre = k * (n + 1.0) / 2.0;
        let s: f64 = sums.iter().map(|r| (r - centre) * (r - centre)).sum();
        ratio(12.0 * s, k * k * (n * n * n - n) - k * ties)
    }
}

impl MeanSquares {
    /// All six correlations. (1): each question answered by other people; (2): these people stand
    /// for many; (3): these people only, and whether one is stricter than another does not count.
    pub fn icc(&self) -> Icc {
        let Self {
            between,
            within,
            people,
            error,
            questions: n,
            raters: k,
        } = *self;
        Icc {
            single: [
                ratio(between - within, between + (k - 1.0) * within),
                ratio(
                    between - error,
                    between + (k - 1.0) * error + k * (people - error) / n,
                ),
                ratio(between - error, between + (k - 1.0) * error),
            ],
            average: [
                ratio(between - within, between),
                ratio(between - error, between + (people - error) / n),
                ratio(between - error, between),
            ],
        }
    }
}

/// None where nothing is below the line, or less: an estimate of variance that came out negative.
fn ratio(above: f64, below: f64) -> Option<f64> {
    (below > 0.0).then(|| above / below)
}
