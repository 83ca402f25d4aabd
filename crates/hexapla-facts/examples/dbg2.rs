//! debug
fn main(){ let a: Vec<String>=std::env::args().collect(); 
 let t=hexapla_facts::Language::of(&a[1].parse().unwrap());
 for m in hexapla_facts::mentions(&a[2],&t) { println!("{} {:?} {:?} {:?} {} {:?}", m.value, &a[2][m.span.clone()], m.sense, m.span, m.is_percentage, m.currency);} }
