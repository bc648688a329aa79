use prebirth_domain::read_case_file;
fn main() {
    let case = read_case_file(include_str!("../../app/example/example.case.json")).unwrap();
    let today = chrono::NaiveDate::from_ymd_opt(2026, 7, 13).unwrap();
    for d in prebirth_smart::draft(&case, today) {
        println!("{:?} | {} | {:?} | {}", d.action.drafted_from.unwrap(), d.action.text, d.action.due, d.why);
    }
}
