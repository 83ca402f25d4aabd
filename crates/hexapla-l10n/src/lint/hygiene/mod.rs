//! How a file is kept: comments, ids, layout and order. Notes, told once a file where there are many.

pub(super) mod comment_contract;
pub(super) mod comment_detached;
pub(super) mod final_newline;
pub(super) mod heading_lines;
pub(super) mod id_style;
pub(super) mod order;
pub(super) mod placeable_spacing;
pub(super) mod variable_undescribed;
