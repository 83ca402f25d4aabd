//! Disk, layouts, git and ledger files.
//!
//! This is the only crate that touches the disk and starts processes. It yields paths, bytes and
//! ledger rows, and parses no text a translator writes.
//!
//! ```
//! use hexapla_content::RelPath;
//! use hexapla_store::{Change, FILE_LIMIT, Simulated, commit, list, read};
//!
//! // The desk's disk holds one release; a translator adds the French edition.
//! let disk = Simulated::new(&[("content/en/ferry.md", b"Lines cut\n")]);
//! let path: RelPath = "content/fr/ferry.md".parse()?;
//! commit(&disk, &[Change::create(path.clone(), b"Lignes coup\xc3\xa9es\n".to_vec())])?;
//!
//! let files = list(&disk, &["content".to_owned()], &["md".to_owned()]).value;
//! assert_eq!(files.len(), 2);
//! let file = read(&disk, &path, FILE_LIMIT).value.expect("it was just written");
//! assert_eq!(file.bytes, "Lignes coupées\n".as_bytes());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod cache;
pub mod findings;
mod fs;
mod git;
mod layout;
mod ledger_file;
mod ledger_path;
mod new_folder;
mod read;
mod refusal;
mod sight;
mod snapshot;
mod write;

pub use cache::{CacheFile, build_stamp};
pub use fs::{
    Disk, FolderEntry, Fs, Kind, Mark, Overlay, ReadAhead, Simulated, Stamp, Target, Witness,
    folder_of, join,
};
pub use git::{
    Blobs, Changed, Commit, CommitChange, Event, Git, GitError, Glimpse, Glimpses, History,
    InvalidOid, Moment, Moves, Oid, Request, Story, Timeline, TimelineCommit, TreeFile, Version,
};
pub use layout::{InvalidPattern, Layout, LayoutError, PathOfError, Pattern, Preset, Spelling};
pub use ledger_file::{
    read_pool, read_pool_where, read_rows, rewrite_rows, write_pool, write_rows,
};
pub use ledger_path::{LedgerFile, ledger_path, pool_path};
pub use new_folder::{NewFolder, NewFolderError};
pub use read::{FILE_LIMIT, SourceFile, list, read};
pub use refusal::refusal;
pub use sight::{Sight, settle};
pub use snapshot::{EditionFile, editions};
pub use write::{Change, Digest, JOURNAL, Recovery, WriteError, Writer, commit, recover};
