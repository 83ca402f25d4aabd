### 이 뉴스룸 사이트의 말, 한국어: 이름, 주제, 장소.
###
### 주제는 발행물 곁과 목록 위에 홀로 놓이므로 짧게 쓰고 마침표를 찍지 않습니다. 이름은 등록부의 표기를 따릅니다.

## The site

site-name = 탤로게이트 인권감시단
-monitor = 탤로게이트

## Topics: what a release is

tag-urgent-action = 긴급행동
tag-annual-report = 연례 보고서
tag-correction = 정정
tag-opinion = 기고
tag-good-news = 기쁜 소식

## Topics: rights

tag-accountability = 책임 규명
tag-arbitrary-arrest = 자의적 체포
tag-deaths-in-custody = 구금 중 사망
tag-enforced-disappearance = 강제실종
tag-forced-labour = 강제노동
tag-forced-return = 강제송환
tag-freedom-of-expression = 표현의 자유
tag-internet-shutdown = 인터넷 차단
tag-prison-camps = 수용소
    .intro = 할베니아는 번호 붙은 수용소에 사람들을 가두고도 그 존재를 부인한다. { -monitor }는 2019년부터 그 안에서 벌어지는 일에 관한 증거를 모아 왔다.
tag-prisons = 교도소
tag-surveillance = 감시

## Topics: people

tag-families = 가족
tag-human-rights-defenders = 인권옹호자
tag-press = 언론
tag-prisoners = 수감자
tag-refugees = 난민

## Topics: states and their means

tag-diplomacy = 외교
tag-elections = 선거
tag-legislation = 법률
tag-satellite-images = 위성사진

## Topics: countries and organisations

tag-ardesca = 아르데스카
tag-concord-of-nations = 국가화합기구
tag-halvenia = 할베니아
    .intro = 탤로게이트가 할베니아에서 기록한 것들: 수용소와 교도소, 그 안에서 사라지는 사람들, 벨로강을 건너 달아나는 사람들, 그리고 남은 이들의 입을 막으려는 법률.

## Places

place-dunmarek = 둔마레크
place-port-sennet = 포트세넷
place-sorvane = 소르반
