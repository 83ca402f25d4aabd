### 공개되는 페이지 자체의 말, 한국어.
###
### 간행물의 독자가 보는 말이므로 쉽고 짧고 차분하게 씁니다. 변수 뒤에는 받침에 따라 바뀌는 조사를 붙이지 않습니다.

## The site

site-name = 뉴스룸
language-name = 한국어
document-title = { $title } – { $site }
date = { DATETIME($day, dateStyle: "long") }

## The frame of every page

skip-to-content = 본문으로 건너뛰기
home = 홈
languages = 언어
sections = 분류
topics = 주제
places = 장소
trail = 현재 위치
feed-atom = Atom 피드
feed-json = JSON 피드

## Lists

latest = 최신
more-releases = 다른 글
nothing-yet = 아직 공개된 글이 없습니다.
count-releases = 글 { $n }건
releases-from-place = { TERM($place) }발 발행물
subscribe = 이 목록 구독하기
paging = 목록 페이지
newer = 더 최근 글
older = 더 이전 글
page-of = { $pages }쪽 중 { $n }쪽
in-language = 원문: { $language }

## A release

byline = 글: { $author }
updated = { DATETIME($day, dateStyle: "long") } 수정
corrected = 정정됨
corrections = 정정
notes = 주
note-mark = { $n }
note-number = 주 { $n }
note-back = 주 { $n }의 본문 위치로 돌아가기
table = 표

## Where a text comes from

translation = 이 번역에 대하여
translated-from = 원문 언어: { $language }.
method-human = 사람이 번역했습니다.
method-machine = 기계로 번역했습니다.
method-machine-raw = 기계로 번역했습니다.
method-machine-post-edited-light = 기계로 번역한 뒤 사람이 가볍게 다듬었습니다.
method-machine-post-edited-full = 기계로 번역한 뒤 사람이 전체를 고쳐 썼습니다.
method-language-model-draft = 언어 모델이 초안을 썼습니다.
reviewed = 사람이 감수했습니다.
matches = { DATETIME($day, dateStyle: "long") } 원문과 일치합니다.
matches-undated = 원문과 일치합니다.
waiting = 전체 { $passages }개 문단 가운데 { $n }개가 아직 갱신되지 않았습니다.
waiting-since = 원문은 { DATETIME($day, dateStyle: "long") }에 바뀌었습니다.
read-original = 원문 읽기
notice-fallback = 이 글은 아직 번역되지 않았습니다. 지금 보시는 글은 원문({ $language })입니다.
notice-mixed = 이 글은 일부만 번역되었습니다. 나머지는 원문({ $language })입니다.
notice-unreviewed = 이 글은 원문({ $language })을 기계로 번역한 것으로, 아직 아무도 감수하지 않았습니다. 오류가 있을 수 있습니다.
mark-outdated = 이 문단은 번역된 뒤에 원문이 바뀌었습니다.
mark-unverified = 이 문단이 원문의 어느 판에서 번역되었는지 기록이 없습니다.
mark-orphaned = 이 문단은 이제 원문에 없습니다.
mark-source = 이 문단은 번역이 없거나 갱신되지 않아 원문으로 보여 드립니다.

## Pages for the press

press = 언론용
press-site = 언론 전용: 이 페이지들에는 엠바고 중인 글이 있습니다. 게재하거나 전달하지 마세요.
press-until = { DATETIME($until, dateStyle: "long", timeStyle: "short") } UTC까지 엠바고입니다. 그 전에 게재하거나 전달하지 마세요.
press-local = 현지 시각({ $zone })으로 { DATETIME($local, dateStyle: "long", timeStyle: "short") }입니다.
press-list = 엠바고: { DATETIME($until, dateStyle: "medium", timeStyle: "short") } UTC

## Pages in the place of others

missing = 페이지를 찾을 수 없습니다
    .text = 이 주소에는 아무것도 없습니다. 주소가 잘못되었거나 페이지가 옮겨졌을 수 있습니다.
gone = 철회된 글입니다
    .text = 이곳에 공개되었다가 철회되었습니다. 더 이상 인용하지 마십시오.
to-home = 홈으로 가기

## Languages, as this language calls them

language-ar = 아랍어
language-en = 영어
language-es = 스페인어
language-fr = 프랑스어
language-ko = 한국어
language-zh-hans = 중국어

## Kinds of releases: one, and a list of them

kind-press-release = 보도자료
    .list = 보도자료
kind-statement = 성명
    .list = 성명
kind-joint-statement = 공동 성명
    .list = 공동 성명
kind-report-launch = 보고서 발표
    .list = 보고서 발표
kind-briefing-launch = 브리핑 자료 발표
    .list = 브리핑 자료 발표
kind-annual-report-launch = 연례 보고서 발표
    .list = 연례 보고서 발표
kind-op-ed = 기고
    .list = 기고
kind-blog = 블로그 글
    .list = 블로그
kind-news-update = 단신
    .list = 단신
kind-urgent-action = 긴급 행동
    .list = 긴급 행동
kind-correction = 정정
    .list = 정정
kind-releases = 글
    .list = 글
