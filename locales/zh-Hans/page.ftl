### 发布页面自身的文字，简体中文。
###
### 读者会直接看到，因此要平实、简短、沉稳。

## The site

site-name = 新闻中心
language-name = 简体中文
document-title = { $title } – { $site }
date = { DATETIME($day, dateStyle: "long") }

## The frame of every page

skip-to-content = 跳到正文
home = 首页
languages = 语言
sections = 栏目
topics = 主题
places = 地点
trail = 当前位置
feed-atom = Atom 订阅
feed-json = JSON 订阅

## Lists

latest = 最新发布
more-releases = 更多内容
nothing-yet = 这里还没有发布任何内容。
count-releases = { $n } 篇
releases-from-place = { TERM($place) }发来的稿件
subscribe = 订阅此列表
paging = 本列表的各页
newer = 较新
older = 较早
page-of = 第 { $n } 页，共 { $pages } 页
in-language = { $language }原文

## A release

byline = 作者：{ $author }
updated = 更新于 { DATETIME($day, dateStyle: "long") }
corrected = 已更正
corrections = 更正
notes = 注释
note-mark = { $n }
note-number = 注释 { $n }
note-back = 返回注释 { $n } 在正文中的位置
table = 表格

## Where a text comes from

translation = 关于本译文
translated-from = 译自{ $language }。
method-human = 人工翻译。
method-machine = 机器翻译。
method-machine-raw = 机器翻译。
method-machine-post-edited-light = 机器翻译，经人工轻度修改。
method-machine-post-edited-full = 机器翻译，经人工全面修改。
method-language-model-draft = 初稿由语言模型生成。
reviewed = 已经人工审校。
matches = 与 { DATETIME($day, dateStyle: "long") }的原文一致。
matches-undated = 与原文一致。
waiting = 共 { $passages } 段，其中 { $n } 段有待更新。
waiting-since = 原文已于 { DATETIME($day, dateStyle: "long") }修改。
read-original = 阅读原文
notice-fallback = 本文尚未翻译。您正在阅读{ $language }原文。
notice-mixed = 本文只翻译了一部分，其余为{ $language }原文。
notice-unreviewed = 本文由机器译自{ $language }，尚未经人审校，可能有误。
mark-outdated = 本段翻译之后，原文已有改动。
mark-unverified = 没有记录表明本段译自原文的哪个版本。
mark-orphaned = 原文已不再包含本段。
mark-source = 本段以原文显示：译文缺失或尚未更新。

## Pages for the press

press = 供媒体使用
press-site = 仅供媒体使用：这些页面含有处于禁发期的内容，请勿发布或转发。
press-until = 禁发至 { DATETIME($until, dateStyle: "long", timeStyle: "short") } UTC。在此之前请勿发布或转发。
press-local = 即 { $zone } 时间 { DATETIME($local, dateStyle: "long", timeStyle: "short") }。
press-list = 禁发至：{ DATETIME($until, dateStyle: "medium", timeStyle: "short") } UTC

## Pages in the place of others

missing = 找不到页面
    .text = 此地址没有内容。地址可能输入有误，或页面已经移动。
gone = 本文已撤回
    .text = 本文曾在此发布，现已撤回，请勿再引用。
to-home = 前往首页

## Languages, as this language calls them

language-ar = 阿拉伯语
language-en = 英语
language-es = 西班牙语
language-fr = 法语
language-ko = 韩语
language-zh-hans = 中文

## Kinds of releases: one, and a list of them

kind-press-release = 新闻稿
    .list = 新闻稿
kind-statement = 声明
    .list = 声明
kind-joint-statement = 联合声明
    .list = 联合声明
kind-report-launch = 报告发布
    .list = 报告发布
kind-briefing-launch = 简报发布
    .list = 简报发布
kind-annual-report-launch = 年度报告发布
    .list = 年度报告
kind-op-ed = 评论
    .list = 评论
kind-blog = 博文
    .list = 博客
kind-news-update = 简讯
    .list = 简讯
kind-urgent-action = 紧急行动
    .list = 紧急行动
kind-correction = 更正
    .list = 更正
kind-releases = 文章
    .list = 文章
