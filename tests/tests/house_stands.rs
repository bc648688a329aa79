//! The house as it is now keeps what it promises.

use prebirth_tests::house::{
    arrows, files, licences, locks, pages,
    tracked::{self, TrackedFile},
    words,
    workspace::{self, OwnPackage},
};

fn read() -> Vec<TrackedFile> {
    tracked::files().unwrap_or_default()
}

fn packages() -> Vec<OwnPackage> {
    workspace::own_packages().unwrap_or_default()
}

#[track_caller]
fn none(faults: &[String], reason: &str) {
    assert!(faults.is_empty(), "{reason}\n  {}", faults.join("\n  "));
}

#[test]
fn the_house_can_be_read() {
    assert!(
        tracked::files().expect("git lists the files").len() > 50,
        "every other check would pass on an empty list"
    );
    assert_eq!(
        workspace::own_packages().expect("cargo lists the packages").len(),
        10,
        "a package that is added or goes has its place in the table of arrows"
    );
}

#[test]
fn arrows_point_one_way() {
    none(
        &arrows::wrong_arrows(&packages()),
        "An arrow that points up lets a change in the window break a rule.",
    );
}

#[test]
fn domain_rules_and_smart_do_no_input_or_output_and_read_no_clock() {
    none(
        &arrows::touches_of_the_outside_world(&read()),
        "What does no input or output can not fail, and gives the same answer for the same case.",
    );
}

#[test]
fn one_file_knows_printpdf() {
    let files = read();
    let found = arrows::files_that_know_printpdf(&files);
    assert!(found.len() <= 1, "replacing the library has to be the work of one file: {found:?}");
}

#[test]
fn screens_reach_the_window_through_one_folder() {
    none(&arrows::screens_that_know_tauri(&read()), "A call that goes past ui/src/api has no type.");
}

#[test]
fn a_file_is_one_idea() {
    none(&files::too_long(&read()), "A file this long holds two ideas.");
}

#[test]
fn no_file_names_a_place_on_one_machine() {
    none(&files::machine_places(&read()), "Such a place is not there for the next person.");
}

#[test]
fn no_file_names_a_registry() {
    none(&files::registry_hosts(&read()), "Councils fetch through mirrors of their own.");
}

#[test]
fn every_test_runs() {
    none(&files::tests_that_do_not_run(&read()), "A test that is switched off passes whatever happens.");
}

#[test]
fn nothing_goes_round_the_type_checker_or_the_escaping_of_text() {
    none(&files::ways_round(&read()), "What a person typed must never be read as markup.");
}

#[test]
fn names_say_something() {
    none(&words::empty_names(&read()), "A name like this hides what the thing does.");
}

#[test]
fn lock_files_hold_versions_and_no_addresses() {
    let files = read();
    none(&locks::addresses(&files), "Where packages come from is the machine's affair.");
    none(&locks::loose_versions(&files), "The same commit has to build the same program.");
}

#[test]
fn pages_name_what_is_there() {
    let paths = tracked::paths().expect("git lists the files");
    let files = read();
    none(&pages::lost_places(&files, &paths), "A page that leads nowhere is worse than none.");
    none(&pages::unexplained_places(&files, &paths), "A newcomer has to find every part on the page.");
}

#[test]
fn every_library_has_its_reason_and_every_reason_its_library() {
    let files = read();
    let paths = tracked::paths().expect("git lists the files");
    let libraries = pages::libraries(&packages(), &files).expect("every package.json is JSON");
    none(
        &pages::undecided_libraries(&files, &libraries),
        "Each library is somebody's word that it is well kept.",
    );
    none(&pages::orphan_decisions(&files, &libraries, &paths), "A page about what is gone misleads.");
}

#[test]
fn every_licence_is_one_that_a_council_can_accept() {
    let mut found = workspace::foreign_packages().expect("cargo lists what is fetched");
    assert!(found.len() > 100, "the list has to be the whole tree");
    for file in read().iter().filter(|file| file.path.ends_with("package-lock.json")) {
        found.extend(licences::in_lock_file(&file.text).expect("a lock file can be read"));
    }
    none(&licences::not_allowed(&found), "These terms would bind whoever passes the program on.");
}
