//! A fence around code stands alone on its line, and every fence that opens is closed.

use super::tree::{Tree, complains, holds};

const FENCE: &str = "```";

fn a_fence_stands_alone(tree: &Tree) -> Vec<String> {
    let mut complaints = Vec::new();
    for (path, text) in tree.files("", ".md") {
        let mut count = 0;
        for (line, number) in text.lines().zip(1..).filter(|(line, _)| line.contains(FENCE)) {
            count += 1;
            // The name of a language may follow it.
            let after = line.trim_start().strip_prefix(FENCE);
            if !after.is_some_and(|name| name.chars().all(|letter| letter.is_ascii_lowercase())) {
                complaints.push(format!("{path}: line {number}: {line}"));
            }
        }
        if count % 2 != 0 {
            complaints.push(format!("{path}: a fence is not closed"));
        }
    }
    complaints
}

#[test]
fn a_fence_stands_alone_on_its_line() {
    holds(a_fence_stands_alone);
    let right = ("README.md", "Run\n\n```sh\ncargo test\n```\n\n- or\n  ```\n  x\n  ```\n");
    complains(a_fence_stands_alone, &[right], &[]);
    let wrong = [
        ("CONTRIBUTING.md", "Takes pictures. ```sh\ncargo bench\n```\n"),
        ("README.md", "```sh\ncargo bench ```\n"),
        ("docs/one.md", "```sh\ncargo bench\n"),
    ];
    let about = ["CONTRIBUTING.md", "README.md", "docs/one.md"];
    complains(a_fence_stands_alone, &wrong, &about);
}
