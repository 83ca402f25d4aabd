//! debug
fn main(){ let a: Vec<String>=std::env::args().collect(); let e="en".parse().unwrap();
 let t=a[1].parse().unwrap();
 println!("{:#?}", hexapla_facts::compare(&a[2],&e,&a[3],&t)); }
