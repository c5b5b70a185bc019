//! Makes typed functions of the Fluent texts: a missing key is a build error where it is used.

use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

fn main() -> ExitCode {
    let Ok(out) = std::env::var("OUT_DIR") else {
        return ExitCode::FAILURE;
    };
    println!("cargo::rerun-if-changed=locales");
    build_from_locales_folder(
        BuildOptions::default()
            .with_default_language("sv")
            .with_prefix("")
            .with_lint_level(LintLevel::Strict)
            .with_output_file_path(&format!("{out}/l10n.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/texts.ftl")))
            .without_format(),
    )
}
