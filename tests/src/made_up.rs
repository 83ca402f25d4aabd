//! Pages that nobody wrote, in several languages: the same deeds told by templates, some with
//! figures and most without.

use std::fmt::Write as _;

use hexapla_content::Unit;
use hexapla_diagnostics::Place;
use hexapla_markdown::{Dialect, Rules, read};

use crate::disturbed::Lot;

/// How a language tells what happened.
#[derive(Debug)]
pub struct Tongue {
    /// Its tag.
    pub tag: &'static str,
    who: [&'static str; 8],
    deeds: [&'static str; 10],
    places: [&'static str; 8],
    /// `{who}`, `{deed}`, `{place}` and `{figure}` are filled in; a line is a way to say it.
    sentences: [&'static str; 6],
    headings: [&'static str; 4],
    between: &'static str,
}

/// What everybody translates from.
pub const ENGLISH: Tongue = Tongue {
    tag: "en",
    who: [
        "the harbour master",
        "a baker",
        "two nurses",
        "the council",
        "a retired sailor",
        "the night watch",
        "the ministry",
        "a group of dockers",
    ],
    deeds: [
        "closed the gates",
        "counted the boats",
        "asked for tents",
        "put out the fire",
        "cleared the road",
        "wrote to the court",
        "rang the bells",
        "moved the archive",
        "repaired the wall",
        "sold the last bread",
    ],
    places: [
        "Port Sable",
        "the island",
        "the salt works",
        "the old mill",
        "the harbour",
        "the coast road",
        "the market",
        "Upper Vell",
    ],
    sentences: [
        "Near {place}, {who} {deed}.",
        "On {figure} March {who} {deed} at {place}.",
        "Later {who} {deed}, although nobody at {place} had been told of it.",
        "Was it true that {who} {deed}?",
        "{figure} people saw how {who} {deed}.",
        "In the evening, when the water fell, {who} {deed} and went home by way of {place}.",
    ],
    headings: [
        "What happened at {place}",
        "Why {who} {deed}",
        "Background",
        "From {place} to the sea",
    ],
    between: " ",
};

/// Those who translate.
pub const TRANSLATIONS: [Tongue; 5] = [
    Tongue {
        tag: "fr",
        who: [
            "le capitaine du port",
            "un boulanger",
            "deux infirmières",
            "le conseil",
            "un marin à la retraite",
            "la garde de nuit",
            "le ministère",
            "un groupe de dockers",
        ],
        deeds: [
            "a fermé les portes",
            "a compté les bateaux",
            "a demandé des tentes",
            "a éteint l’incendie",
            "a dégagé la route",
            "a écrit au tribunal",
            "a sonné les cloches",
            "a déplacé les archives",
            "a réparé le mur",
            "a vendu le dernier pain",
        ],
        places: [
            "Port Sable",
            "l’île",
            "la saline",
            "le vieux moulin",
            "le port",
            "la route côtière",
            "le marché",
            "Haut-Vell",
        ],
        sentences: [
            "{who} {deed}, près de l’endroit dit {place}.",
            "Le {figure} mars, {who} {deed} ({place}).",
            "Plus tard, {who} {deed}, bien que personne n’en ait été averti ; c’était à {place}.",
            "Était-il vrai que {who} {deed} ?",
            "{figure} personnes ont vu comment {who} {deed}.",
            "Le soir, à la baisse des eaux, {who} {deed} et est rentré en passant par {place}.",
        ],
        headings: [
            "Ce qui s’est passé : {place}",
            "Pourquoi {who} {deed}",
            "Contexte",
            "De {place} à la mer",
        ],
        between: " ",
    },
    Tongue {
        tag: "de",
        who: [
            "der Hafenmeister",
            "ein Bäcker",
            "das Pflegepaar",
            "der Rat",
            "ein alter Seemann",
            "die Nachtwache",
            "das Ministerium",
            "eine Gruppe Hafenarbeiter",
        ],
        deeds: [
            "die Tore geschlossen",
            "die Boote gezählt",
            "um Zelte gebeten",
            "das Feuer gelöscht",
            "die Straße geräumt",
            "an das Gericht geschrieben",
            "die Glocken geläutet",
            "das Archiv verlegt",
            "die Mauer ausgebessert",
            "das letzte Brot verkauft",
        ],
        places: [
            "Port Sable",
            "der Insel",
            "der Saline",
            "der alten Mühle",
            "dem Hafen",
            "der Küstenstraße",
            "dem Markt",
            "Ober-Vell",
        ],
        sentences: [
            "Bei {place} hat {who} {deed}.",
            "Am {figure}. März hat {who} bei {place} {deed}.",
            "Später hat {who} {deed}, obwohl bei {place} niemand davon wusste.",
            "Stimmte es, dass {who} {deed} hat?",
            "{figure} Menschen sahen, wie {who} {deed} hat.",
            "Am Abend, als das Wasser fiel, hat {who} {deed} und ist an {place} vorbei heimgegangen.",
        ],
        headings: [
            "Was bei {place} geschah",
            "Warum {who} {deed} hat",
            "Hintergrund",
            "Von {place} zum Meer",
        ],
        between: " ",
    },
    Tongue {
        tag: "ar",
        who: [
            "مدير الميناء",
            "خباز",
            "ممرضتان",
            "المجلس",
            "بحار متقاعد",
            "حارس الليل",
            "الوزارة",
            "مجموعة من عمال الرصيف",
        ],
        deeds: [
            "أغلق البوابات",
            "أحصى القوارب",
            "طلب خياما",
            "أطفأ الحريق",
            "أخلى الطريق",
            "كتب إلى المحكمة",
            "قرع الأجراس",
            "نقل الأرشيف",
            "أصلح الجدار",
            "باع آخر الخبز",
        ],
        places: [
            "بورت سابل",
            "الجزيرة",
            "الملاحة",
            "الطاحونة القديمة",
            "المرفأ",
            "طريق الساحل",
            "السوق",
            "فيل العليا",
        ],
        sentences: [
            "{who} {deed} قرب {place}.",
            "في {figure} مارس {who} {deed} عند {place}.",
            "ثم {who} {deed}، مع أن أحدا عند {place} لم يكن يعلم بذلك.",
            "هل صحيح أن {who} {deed}؟",
            "رأى {figure} شخصا كيف أن {who} {deed}.",
            "وفي المساء، حين انحسر الماء، {who} {deed} ومضى إلى بيته مارا من {place}.",
        ],
        headings: [
            "ما جرى عند {place}",
            "لماذا {who} {deed}",
            "خلفية",
            "من {place} إلى البحر",
        ],
        between: " ",
    },
    Tongue {
        tag: "zh-Hans",
        who: [
            "港务长",
            "一名面包师",
            "两名护士",
            "议会",
            "一名退休水手",
            "夜班守卫",
            "部委",
            "一群码头工人",
        ],
        deeds: [
            "关闭了大门",
            "清点了船只",
            "请求帐篷",
            "扑灭了大火",
            "清理了道路",
            "致信法院",
            "敲响了钟",
            "搬走了档案",
            "修好了围墙",
            "卖掉了最后的面包",
        ],
        places: [
            "萨布尔港",
            "岛上",
            "盐场",
            "旧磨坊",
            "码头",
            "海岸公路",
            "市场",
            "上维尔",
        ],
        sentences: [
            "在{place}附近，{who}{deed}。",
            "3月{figure}日，{who}在{place}{deed}。",
            "后来{who}{deed}，尽管{place}没有人被告知此事。",
            "{who}{deed}，这是真的吗？",
            "有{figure}人看到{who}{deed}。",
            "傍晚水退时，{who}{deed}，随后经{place}回家。",
        ],
        headings: [
            "{place}发生了什么",
            "{who}为何{deed}",
            "背景",
            "从{place}到大海",
        ],
        between: "",
    },
    Tongue {
        tag: "ko",
        who: [
            "항만장이",
            "빵집 주인이",
            "간호사 두 명이",
            "의회가",
            "은퇴한 선원이",
            "야간 경비대가",
            "부처가",
            "부두 노동자들이",
        ],
        deeds: [
            "문을 닫았다",
            "배를 세었다",
            "천막을 요청했다",
            "불을 껐다",
            "길을 치웠다",
            "법원에 편지를 썼다",
            "종을 울렸다",
            "문서고를 옮겼다",
            "벽을 고쳤다",
            "마지막 빵을 팔았다",
        ],
        places: [
            "포트 세이블",
            "섬",
            "염전",
            "낡은 방앗간",
            "항구",
            "해안 도로",
            "시장",
            "윗벨",
        ],
        sentences: [
            "{place} 근처에서 {who} {deed}.",
            "3월 {figure}일 {place}에서 {who} {deed}.",
            "나중에 {who} {deed}. 그러나 {place}에서는 아무도 그 말을 듣지 못했다고 한다.",
            "{who} {deed}, 이것이 사실이었을까?",
            "{figure}명이 보는 앞에서 {who} {deed}.",
            "저녁에 물이 빠지자 {who} {deed}. 그리고 {place}를 지나 집으로 갔다.",
        ],
        headings: [
            "{place}에서 있었던 일",
            "{who} {deed}: 그 까닭",
            "배경",
            "{place}에서 바다까지",
        ],
        between: " ",
    },
];

/// The page of a seed in a language; of the same seed, all languages say the same.
pub fn page(tongue: &Tongue, seed: u64, paragraphs: usize) -> Vec<Unit> {
    let mut lot = Lot::of(seed);
    let mut text = String::new();
    for number in 0..paragraphs {
        if number % 7 == 0 {
            let heading = filled(tongue, tongue.headings[lot.below(4)], &mut lot);
            let _ = writeln!(text, "## {heading}\n");
        }
        let sentences: Vec<String> = (0..=lot.below(4))
            .map(|_| filled(tongue, tongue.sentences[lot.below(6)], &mut lot))
            .collect();
        let begins = ["", "", "", "- ", "> "][lot.below(5)];
        let _ = writeln!(text, "{begins}{}\n", sentences.join(tongue.between));
    }
    let rules = Rules {
        dialect: Dialect::Markdown,
        translate: Vec::new(),
    };
    read(&text, &Place::file("page.md"), &rules).value.units
}

fn filled(tongue: &Tongue, template: &str, lot: &mut Lot) -> String {
    let (who, deed, place) = (lot.below(8), lot.below(10), lot.below(8));
    let figure = 2 + lot.below(27);
    template
        .replace("{who}", tongue.who[who])
        .replace("{deed}", tongue.deeds[deed])
        .replace("{place}", tongue.places[place])
        .replace("{figure}", &figure.to_string())
}
