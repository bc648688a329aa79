//! Steps: each has a name, is timed, and has its row in one table at the end.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// This carries out steps one after the other and remembers how long each took.
pub struct Steps {
    started: Instant,
    rows: Vec<Row>,
}

struct Row {
    name: &'static str,
    outcome: Outcome,
}

enum Outcome {
    Passed(Duration),
    Failed(Duration),
    NotRun(&'static str),
}

impl Steps {
    /// This starts the clock.
    pub fn new() -> Self {
        Self { started: Instant::now(), rows: Vec::new() }
    }

    /// This carries out one step. When it fails, the table so far is printed and the failure handed on.
    pub fn step(&mut self, name: &'static str, act: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("\n── {name}");
        let started = Instant::now();
        let result = act();
        let took = started.elapsed();
        let outcome = match result {
            Ok(()) => Outcome::Passed(took),
            Err(_) => Outcome::Failed(took),
        };
        self.rows.push(Row { name, outcome });
        if result.is_err() {
            self.print();
        }
        result.with_context(|| format!("The step “{name}” failed."))
    }

    /// This gives a step its row although it can not be carried out on this machine.
    pub fn cannot(&mut self, name: &'static str, because: &'static str) {
        println!("\n── {name}\nNot run: {because}");
        self.rows.push(Row { name, outcome: Outcome::NotRun(because) });
    }

    /// This prints the table.
    pub fn print(&self) {
        println!("\n{:<46}{:>9}", "step", "time");
        for row in &self.rows {
            let said = match row.outcome {
                Outcome::Passed(took) => spoken(took),
                Outcome::Failed(took) => format!("{}  FAILED", spoken(took)),
                Outcome::NotRun(because) => format!("not run  {because}"),
            };
            println!("{:<46}{said:>9}", row.name);
        }
        println!("{:<46}{:>9}", "together", spoken(self.started.elapsed()));
    }
}

fn spoken(took: Duration) -> String {
    let seconds = took.as_secs_f64();
    if seconds < 60.0 {
        return format!("{seconds:.1} s");
    }
    let whole = took.as_secs();
    format!("{} min {:02} s", whole / 60, whole % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_step_is_named_in_the_failure() {
        let mut steps = Steps::new();
        let failure = steps
            .step("the roof", || anyhow::bail!("it leaks"))
            .expect_err("a step that fails must fail the whole");
        assert!(
            format!("{failure:#}").contains("“the roof” failed"),
            "a reader has to learn which step it was"
        );
    }

    #[test]
    fn long_times_are_said_in_minutes() {
        assert_eq!(spoken(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(
            spoken(Duration::from_secs(125)),
            "2 min 05 s",
            "seconds keep two places, so that a column of them lines up"
        );
    }
}
