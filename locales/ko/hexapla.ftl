### 프로그램이 하는 말, 한국어.
###
### 메시지 하나는 읽는 사람에게 보이는 말 하나입니다. 문체: 쉽고 정확하게, 서술은 ‘합니다’, 요청은
### ‘하세요’로 씁니다. 명령, 코드, 경로는 번역하지 않습니다. 변수 뒤에는 받침에 따라 바뀌는 조사를
### 붙이지 않습니다.

## Numbers of things
##
## $n (Number): how many.

number = { $n }
count-of = { $what } { $n }건
count-units = 단위 { $n }개
count-words = 단어 { $n }개
count-releases = 발행물 { $n }건
count-editions = 언어판 { $n }개
count-errors = 오류 { $n }건
count-warnings = 경고 { $n }건
count-infos = 참고 { $n }건
count-to-reread = 다시 읽을 단어 { $n }개
count-untranslated = 미번역 발행물 { $n }건
and-more = … 그 밖에 { $n }건: { $command }
and-more-of-code = … 그 밖에 { $code } { $n }건: { $command }

name-list = { $first }, { $rest }

## Small words: states of a target unit, impacts, flags, changes, kinds, levels, verdicts

status-current = 최신
status-local = 역자 주
status-unverified = 미확인
status-missing = 누락
status-outdated = 갱신 필요
status-orphaned = 원문 삭제

impact-none = 변경 없음
impact-markup = 마크업
impact-link = 링크
impact-cosmetic = 표기
impact-wording = 표현
impact-interface = 인터페이스
impact-factual = 사실
impact-unknown = 불명
impact-critical = 중대

impact-in-a-word =
    { $impact ->
        [none] { impact-none }
        [markup] { impact-markup }
        [link] { impact-link }
        [cosmetic] { impact-cosmetic }
        [wording] { impact-wording }
        [interface] { impact-interface }
        [factual] { impact-factual }
        [unknown] { impact-unknown }
        [critical] { impact-critical }
        [orphaned] { status-orphaned }
       *[other] { $impact }
    }

flag-moved = 이동
flag-split = 분할
flag-merged = 병합
flag-copied = 원문 복사
flag-touched = 승인 후 수정
flag-renamed = 예전 id 그대로

change-same = 동일
change-moved = 이동
change-edited = 수정
change-split = 분할
change-merged = 병합
change-added = 추가
change-removed = 삭제

kind-heading = 제목
kind-paragraph = 문단
kind-list-item = 목록 항목
kind-table-row = 표 행
kind-quotation = 인용문
kind-image = 이미지
kind-footnote = 각주
kind-code = 코드
kind-markup = 원시 마크업
kind-field = { $name } 필드
kind-message = 메시지
kind-term = 용어
kind-attribute = { $name } 속성

level-info = 참고
level-warn = 경고
level-error = 오류

verdict-pass = 통과
verdict-fail = 실패

via = { $locale } 경유
via-first = 먼저 { $locale } 번역을 갱신하세요. 이 번역은 그 번역을 옮긴 것입니다.

## Reasons of an impact
##
## $kind (String): what changed, one of the words below.
## $old (String): what stood there.
## $new (String): what stands there now.

reason-changed = { $kind }: { $old } → { $new }
reason-added = { $kind }: + { $new }
reason-removed = { $kind }: − { $old }
reason-bare = { $kind }
reason-text = “{ $text }”
reason-list = { $first }; { $rest }

reason-number = 숫자
reason-date = 날짜
reason-time = 시각
reason-currency = 금액
reason-percentage = 백분율
reason-age = 나이
reason-ordinal = 서수
reason-name = 이름
reason-negation = 부정 표현
reason-modal = 양태 표현
reason-hedge = 유보 표현
reason-quantifier = 수량 표현
reason-code = 코드
reason-quoted = 인용된 말
reason-attribution = 발언 출처
reason-identifier = 식별자
reason-term = 용어
reason-antonym = 반대말
reason-exchange = 자리 바뀜
reason-wording = 표현
reason-no-vocabulary = 단어 목록 없는 언어의 표현
reason-spelling = 철자
reason-doubled-word = 중복된 단어
reason-format = 표기 방식
reason-case = 대소문자
reason-typography = 문장 부호와 조판
reason-link = 링크
reason-markup = 마크업
reason-interface = 인터페이스
reason-id = 메시지 id
reason-said-already = 이미 반영됨

## On several screens

next = 다음 명령
findings-heading = 읽는 중에 나온 발견 사항 { $n }건

## hexapla status

status-heading = { DATETIME($day, dateStyle: "long") } 기준 번역 현황
status-share = { $n }%
status-nothing-to-do = 할 일 없음
status-nothing-to-reread = 뒤처진 번역 { $all }건 중 { $n }건은 다시 읽을 것이 없습니다({ $percent }%).
status-no-locales = 살펴볼 로캘이 없습니다. hexapla.toml의 `locales`에 로캘을 적으세요.
status-releases =
    { $locale } · { $n ->
        [0] 발행물 { $all }건 모두 작업할 것 없음
       *[other] 발행물 { $all }건 중 { $n }건에 작업 필요
    }

lines-both = 줄 { $source } → { $target }
lines-source = 줄 { $source }
lines-target = 줄 → { $target }

## hexapla diff
##
## $locale (String): a locale's tag.

diff-nothing = { $locale } 로캘에는 할 일이 없습니다. 살펴본 단위가 모두 최신입니다.
diff-changed = { $locale } 이전 → 현재
diff-then = { $locale } 이전
diff-now = { $locale } 현재
diff-gone = { $locale }, 지금은 없음
diff-withdrawn = 원문이 철회되었습니다. 이 번역을 내리세요. 승인할 것은 없습니다.
diff-target = { $locale } 번역

## hexapla compare

compare-nothing = 두 글의 내용이 같습니다. 모든 단위가 제자리에 있습니다.
compare-words = 다시 읽을 단어 { $n }개(삭제된 부분 포함), 새 글의 단어 { $all }개

## hexapla check

check-nothing = 발견된 사항이 없습니다.
preview-heading = { $base } 이후의 변화
preview-nothing = 새로 갱신이 필요해지는 번역은 없습니다.
preview-units = 로캘 { $locales }개에서 단위 { $units }개에 갱신이 필요해집니다. 원문이 바뀌어 생긴 일 때문에 이 검사가 실패하지는 않습니다.
preview-current = 단위 { $n }개가 최신이 됩니다.
preview-edited = 고친 단위 { $n }개가 승인을 기다립니다: { $command }
preview-remaining = 손댄 번역에서 단위 { $n }개는 아직 최신이 아닙니다.

## hexapla check --base, translation by translation
##
## $units (String): units with their standing, such as “#3 (factual)”.

preview-edition = { $locale } { $release }: { $what }
preview-stale = 갱신이 필요해짐: { $units }
preview-became-current = 최신이 됨: { $units }
preview-to-accept = 고쳤으나 승인 전: { $units }
preview-waiting = 아직 남음: { $units }
preview-complete = 남은 일 없음
preview-parts = { $first }; { $rest }
preview-unit = { $unit } ({ $what })
preview-source = 이 글에서 옮긴 번역에 갱신이 필요해지는 로캘: { $locales }
fix-moved = { $from }: 이제 발행물이 있는 { $to }에 있습니다.
fix-would-move = { $from }: 발행물이 있는 { $to }(으)로 옮기게 됩니다.

## hexapla check --fix
##
## $n (Number): how many.

fix-nothing = 고친 것이 없습니다. 적용할 수 있는 수정이 딸린 발견 사항이 없습니다.
fix-mended = { $path }: 발견 사항 { $n }건을 고쳤습니다({ $codes }).
fix-would-mend = { $path }: 발견 사항 { $n }건을 고치게 됩니다({ $codes }).
fix-touched = { $locale } { $release }: 승인 후 수정된 단위가 { $n }개 있습니다({ $units }). 다시 읽은 다음 새로 승인하세요.
fix-stale = 번역의 바탕이 된 글이 이 수정으로 바뀝니다. 로캘 { $locales }개에서 단위 { $units }개에 갱신이 필요해집니다.
fix-skipped = 발견 사항 { $n }건의 수정은 적용하지 않았습니다. 다른 수정과 충돌하거나, 지적된 문제를 고치지 못합니다.
fix-dry-run = 아무것도 쓰지 않았습니다. 모의 실행이었습니다. 실제로 실행하면 아래의 것이 남습니다.

## hexapla gate

gate-heading = { DATETIME($day, dateStyle: "long") } 기준 판정
gate-project = 프로젝트
gate-not-judged = 판정하지 못한 것 있음
gate-failing = 실패 사유 { $n }건
gate-warning = 경고 { $n }건
gate-passing = 통과 { $n }건
gate-grace = { DATETIME($day, dateStyle: "long") }까지 유예, 그 뒤에는 실패

waived = { DATETIME($day, dateStyle: "long") }까지 면제(면제한 사람: { $by }): { $reason }

## Reports of check and gate for other programs

report-title = Hexapla: { DATETIME($day, dateStyle: "long") } 기준 발견 사항

## hexapla init

init-found = { $source } 로캘의 글 { $editions }편을 로캘 { $locales }개로 옮긴 번역 { $n }편:
init-nothing-found = 번역을 찾지 못했습니다. 발행물이 content/en 아래에 있다고 보고 제안했으니, 실제 위치에 맞게 고치세요.
init-place = 컬렉션 { $name }: 원문 { $source }, 번역 { $target }
init-place-same = 컬렉션 { $name }: { $source }
init-odd = 로캘이 아니거나 원문과 겹치는 파일이 없어 제외한 폴더: { $folders }
init-unpaired = 같은 경로에 원문이 없는 글이 { $n }편 있습니다. 번역은 원문과 경로가 같아야 찾을 수 있습니다.
init-elsewhere = { $target }에 있는 번역 { $n }편은 이 제안에 들어 있지 않습니다. 따로 컬렉션을 두거나 다른 프로젝트로 관리할 수 있습니다.
init-no-repository = git 저장소가 아닙니다. 저장소가 없어도 갱신이 필요한 번역을 가려낼 수 있지만, 핀을 쓰는 `adopt`와 `--base`에는 저장소가 필요합니다.
init-created = { $path }: 새로 썼습니다.
init-extended = { $path }: 한 줄을 덧붙였습니다.
init-untouched = { $path }: 필요한 줄이 이미 있습니다.
init-comment-file = Hexapla가 이 프로젝트를 읽는 방식입니다. 모르는 키는 오류로 처리하므로, 철자가 틀리면 반드시 드러납니다.
init-comment-locales = 글이 쓰인 로캘과 번역 대상 로캘입니다.
init-comment-spelling =
    디스크에서 태그와 다르게 적힌 로캘입니다.
    원문이 아닌 다른 번역에서 옮긴 번역이라면 `from = "fr"`처럼 적습니다.
init-comment-collection = 글이 있는 곳입니다.
init-comment-front-matter =
    프런트 매터: `translate`의 필드는 본문처럼 번역합니다. `inherit`의 필드는 원문에만 두며,
    번역에 다른 값이 적혀 있으면 오류입니다. 나머지는 번역에서 자유롭게 정합니다.
init-comment-gate =
    무엇을 발행해도 되는지 정합니다. 영향이나 상태마다 통과, 경고, 실패로 처리합니다.
    바꾸려면 주석을 해제하세요.
init-comment-publish =
    `hexapla bundle`로 만든 사이트가 놓일 주소입니다. 이 주소가 없으면 사이트맵, 피드, 언어 간 링크의
    주소에 호스트가 빠지므로, 검색 엔진이나 피드 리더가 받아들이지 않을 수 있습니다.

## hexapla adopt
##
## $n (Number): how many.

adopt-heading = 발행물 { $releases }건의 번역 { $editions }편
adopt-recorded =
    { $n ->
       *[other] 이미 기록이 있어 그대로 둔 단위
    }
adopt-pinned =
    { $n ->
       *[other] 페이지의 핀에 따라 기록한 단위
    }
adopt-from-history =
    { $n ->
       *[other] 이력에 따라 기록한 단위(글이 마지막으로 바뀐 때의 원문을 기준으로 함)
    }
adopt-assumed =
    { $n ->
       *[other] 근거 없이 믿고 받아들인 단위(미확인으로 남음)
    }
adopt-copied =
    { $n ->
       *[other] 원문 그대로이며 아직 번역하지 않은 단위(누락)
    }
adopt-unverified =
    { $n ->
       *[other] 확실한 근거가 없는 단위(미확인)
    }
adopt-doubts = 이력만으로 알 수 없는 것
adopt-doubt-pairing =
    { $n ->
       *[other] 글이 마지막으로 바뀐 때의 원문과 짝이 확실하지 않은 단위
    }
adopt-doubt-alone =
    { $n ->
       *[other] 글이 마지막으로 바뀐 때의 원문에 짝이 없는 단위
    }
adopt-doubt-no-source =
    { $n ->
       *[other] 원문이 없을 때 바뀐 단위
    }
adopt-doubt-no-text =
    { $n ->
       *[other] 예전 내용이 git에 없는 단위
    }
adopt-doubt-clocks = 원문의 두 글 가운데 어느 것에서 번역했는지 시각만으로는 알 수 없음
adopt-pins = 핀 { $n }개
adopt-resolved =
    { $n ->
       *[other] 당시의 원문을 바로 가리키는 핀
    }
adopt-followed =
    { $n ->
       *[other] 원문의 당시 경로까지 따라가 찾은 핀
    }
adopt-unresolved =
    { $n ->
       *[other] 원문을 찾을 수 없는 핀(아래에 나열)
    }
adopt-drift = 핀 이후 원문이 바뀐 페이지 { $n }개
adopt-nothing-to-reread = 그중 { $n }개는 다시 읽을 것이 전혀 없습니다({ $percent }%).
adopt-drifted-units = 단위 { $all }개 중 { $n }개에 갱신이 필요합니다.
adopt-no-ground = 어떤 원문에서 번역했는지 적힌 번역이 없습니다. 단위마다 이력을 조회하려면 `hexapla adopt --from-history`를 입력하세요. 페이지를 마지막으로 갱신한 날이 프런트 매터 필드에 있으면 `hexapla adopt --date-field FIELD`를 입력하세요. 모두 믿고 받아들이려면 `hexapla adopt --assume`을 입력하세요.
adopt-written = 원장을 썼습니다. 다른 변경처럼 검토한 다음 커밋하세요.
adopt-not-written = 아무것도 쓰지 않았습니다.

## hexapla doctor

doctor-heading = Hexapla { $version }
doctor-git = Git
doctor-messages = 메시지
doctor-translated = { $all }개 중 { $n }개 번역됨
doctor-missing = { $n }개 누락
doctor-identical = { $n }개 원문과 동일
doctor-obsolete = { $n }개 원문에 없음
doctor-git-fine = 있음, 이력 전체 포함
doctor-git-shallow = 있으나 얕은 클론이어서 핀과 기준 리비전이 없을 수 있음, 입력할 명령: git fetch --unshallow
doctor-git-absent = git이 없거나 저장소가 아님: `adopt`와 `--base`에는 필요하고 `status`에는 필요 없음
doctor-collections = 컬렉션
doctor-opaque = 더 분석하지 않는 단위에 든 단어 { $n }개({ $percent }.{ $tenths }%), 코드 제외
doctor-locales = 로캘
doctor-word-list = 사실 판별용 단어 목록 있음
doctor-no-word-list = 단어 목록 없음: 이 언어의 표가 아는 사실이나 직접 정한 용어가 바뀌지 않는 한, 단어가 바뀌면 ‘표현’으로 판정함
doctor-ledger = 원장
doctor-rows = 파일 { $files }개에 행 { $rows }개
doctor-limits = 한도

## hexapla explain

explain-part-meaning = 의미
explain-part-reason = 중요한 이유
explain-part-remedy = 할 일

## hexapla start, hint, ledger tidy

start-written = { $path }: 번역할 글을 그대로 담았습니다. 그 위에 번역을 쓴 다음 파일을 커밋하고 승인하세요.
hint-written = { $old } → { $new }: 이제부터 단순 교정으로 봅니다. { $path }에 적었으니 커밋하세요.
tidy-nothing = 원장이 정돈되어 있어 버릴 것이 없습니다.
tidy-release = { $release }: 행 { $rows }개와 기준 원문 { $texts }개 삭제, 나머지 정렬
tidy-blanked = { $release }: 비공개 처리되어 비운 기준 글: { $n }개
tidy-restored = { $release }: 사라졌다가 git 이력에서 되살린 기준 글: { $n }개
tidy-dry-run = 아무것도 쓰지 않았습니다. 실제로 실행하면 이렇게 됩니다.
tidy-left-alone = 손상되었거나 읽지 못한 줄이 있는 원장은 그대로 둡니다.

## The manual: titles of its parts

manual-arguments = 인수
manual-options = 옵션
manual-options-everywhere = 모든 명령의 옵션
manual-commands = 명령
manual-help = { $help }. { $details }
manual-sentences = { $first } { $rest }
manual-values = 가능한 값: { $values }.
manual-default = 지정하지 않으면: { $value }.
manual-environment = 환경 변수로도 지정 가능: { $variable }.
manual-origin = `cargo xtask generate`가 프로그램에서 직접 만든 문서입니다. 고치려면 이 문서 대신 카탈로그를 편집하세요.

## Errors: what, why, what to do

error = 오류:

error-no-configuration = { $folder } 폴더와 그 상위 폴더에 hexapla.toml이 없어 글이 어디에 있는지 알 수 없습니다. 프로젝트 폴더에서 `hexapla init`을 입력하세요.
error-configuration = hexapla.toml이 잘못되어 아무것도 하지 않았습니다.
error-configuration-exists = { $path }: 파일이 이미 있어 그대로 두었습니다. 새로 시작하려면 먼저 이 파일을 지우세요.
error-unreadable = { $path }: 읽을 수 없습니다({ system-refusal }). 파일이 있는지, 읽기 권한이 있는지 확인한 다음 다시 시도하세요.
error-bundle-not-ours = { $path }: 이전 번들이 아닌 것이 들어 있어 덮어쓰지 않았습니다. `--out`으로 다른 폴더를 지정하세요.
error-bundle-extra = { $path }: 이전 번들의 파일들 사이에 있지만 번들이 쓴 파일이 아니어서 덮어쓰지 않았습니다. 다른 곳으로 옮기거나 `--out`으로 다른 폴더를 지정하세요.
error-bundle-part = { $path }: { $locale } 말고 다른 로캘도 있는 번들이 들어 있는데, 이 부분이 그 자리를 차지하게 됩니다. `--out parts/{ $locale }`처럼 다른 폴더를 지정하세요. 부분들은 `hexapla merge`로 합칩니다.
error-bundle-read = { $path }: 프로젝트 자체를 읽는 폴더 안이므로 번들을 둘 수 없습니다. `--out`으로 다른 폴더를 지정하세요.
error-bundle-account = { $path }: 이전 빌드가 쓴 파일이 아니어서 덮어쓰지 않았습니다. 빌드 기록은 번들 폴더 옆에 둡니다. 파일을 옮기거나 `--out`으로 다른 위치의 폴더를 지정하세요.
error-not-written = { $path }: 쓰지 못했습니다({ system-refusal }). 다른 것도 바뀌지 않았습니다.
error-unknown-locale = { $locale } 로캘은 이 프로젝트에 없습니다. 있는 로캘: { $known }. 로캘은 hexapla.toml의 `locales`에 추가합니다.
error-source-locale = { $locale } 로캘은 번역의 원문이므로 상태가 없습니다. 번역 대상 로캘을 지정하세요.
error-unknown-release = { $release } 발행물이 없습니다. 혹시 { $nearest }인가요?
error-no-such-release = { $release } 발행물이 없습니다. 모든 발행물은 `hexapla status --all`에서 볼 수 있습니다.
error-release-ambiguous = { $release } 이름의 발행물이 둘 이상입니다: { $names }. 어느 것인지 밝히세요.
error-not-translated = { $release } 발행물에는 아직 { $locale } 언어판이 없습니다. 새로 만들려면 다음을 입력하세요: `{ $command }`
error-already-started = { $release } 발행물에는 이미 { $locale } 언어판이 있습니다: { $path }. 그대로 두었습니다.
error-unknown-unit = { $release } 발행물에 { $unit } 단위가 없습니다. 있는 단위: { $known }.
error-invalid-unit = { $text }: 단위의 이름이 아닙니다. #3, #title, #t7처럼 쓰거나, #3,5-7처럼 목록으로 쓰세요.
error-unknown-code = { $code } 코드가 없습니다. 혹시 { $nearest }인가요? 모든 코드는 `hexapla explain`에서 볼 수 있습니다.
error-no-such-code = { $code } 코드가 없습니다. 모든 코드는 `hexapla explain`에서 볼 수 있습니다.
error-unknown-schema = { $name } 스키마가 없습니다. 있는 스키마: { $known }.
error-source-moved = 확인하신 뒤에 { $unit } 단위의 원문이 바뀌었습니다({ $given } → { $now }). `hexapla diff`를 다시 읽고, 지금 표시되는 것을 승인하세요.
error-nothing-to-accept = 승인할 것이 없습니다. 지정한 단위가 모두 최신입니다.
accept-question = { $unit } 단위의 번역이 지금의 원문과 맞습니까? [y/n]
accept-remaining =
    { $n ->
        [0] 이제 { $release } 발행물은 { $locale } 로캘에서 모두 최신입니다.
       *[other] { $release } 발행물의 { $locale } 언어판에 아직 처리할 단위가 { $n }개 있습니다: { $command }
    }
accept-touched-nothing = { $base } 이후에 고친 것 가운데 승인할 것이 없습니다.
accept-touched-new = { $release } 발행물의 { $locale } 언어판에서는 아무것도 승인하지 않았습니다. 번역의 바탕이 된 글이 { $base }에 없습니다. 대조한 다음 맞는 것을 승인하세요: { $command }
accept-none-chosen = 아무것도 승인하지 않았습니다.
accept-dry-run = 아무것도 쓰지 않았습니다. 모의 실행이었습니다.
accept-undo = 되돌리려면:
accept-undo-lines = 이것만 되돌리려면 { $path }에서 위의 줄들을 지우세요.
accept-undo-replaced = 이것만 되돌리려면 { $path }에서 위의 줄들 자리에 다음 줄들을 넣으세요:
gate-debt-written = 오늘 실패한 것을 { $path }에 적었습니다. 이제부터는 새로운 부채만 실패합니다.
gate-debt-refused = 발견 사항 { $n }건은 부채로 적을 수 없어 여전히 실패합니다: { $codes }
withheld-releases = 발행물 { $n }건은 공개 전이므로 표시하지 않았습니다.
error-failed = 처리하지 못했습니다: { $reason }.
error-unwritable = 결과를 쓰지 못했습니다: { system-refusal }.
system-refusal =
    { $reason ->
        [absent] 그런 이름의 파일이나 폴더가 없음
        [denied] 시스템이 허용하지 않음
        [full] 디스크가 가득 참
        [read-only] 읽기 전용 위치임
        [folder] 폴더임
        [no-folder] 경로 중간에 폴더가 아닌 것이 있음
        [name] 그 자리에서 쓸 수 없는 이름임
       *[other] { $detail }
    }
error-write-link = { $path }: 심볼릭 링크이거나 그 뒤에 있습니다. 링크를 거쳐서는 쓰지 않으므로 아무것도 쓰지 않았습니다. 그 자리에 폴더나 파일 자체를 두세요.
error-write-in-the-way = { $path }: 폴더가 있어야 할 자리에 파일이 있거나, 파일이 있어야 할 자리에 폴더가 있습니다. 아무것도 쓰지 않았습니다. 다른 곳으로 옮기세요.
error-write-journal = { $path }: 중단된 변경의 기록을 읽을 수 없어 아무것도 쓰지 않았습니다. 원장의 올바른 내용을 git에서 확인한 다음 이 기록을 지우세요.
error-write-conflict = { $path }: 앞선 변경이 중단된 뒤에 이 파일이 바뀌었습니다. 그 변경을 마칠 수 없어 아무것도 쓰지 않았습니다. 올바른 내용을 git에서 확인한 다음 { $journal } 파일을 지우세요.
error-write-unfinished = 변경이 시작된 뒤에 중단되었습니다: { $reason }. 다음에 여기에 쓰는 명령이 마무리합니다.
error-debt-invalid = 알려진 부채 파일 { $path }: 읽을 수 없습니다({ $detail }). 고치거나, 지운 다음 `hexapla gate --write-debt`를 입력하여 오늘 통과하지 못하는 것을 새로 기록하세요.
error-no-bundle = { $folder }: 번들이 아닙니다. 그 안에 bundle.json이 없습니다. `hexapla bundle`이 만든 폴더를 지정하세요.
error-nothing-named = 승인할 단위를 RELEASE#3이나 RELEASE#1,3-7처럼 지정하세요. 터미널에서 실행하지 않을 때는 보지 않은 단위를 승인하지 않습니다.
error-accept-missing = { $unit } 단위에는 번역이 없어 승인할 것이 없습니다. 먼저 번역하세요.
error-accept-no-source = { $unit } 단위의 내용이 원문에 없으므로 원문과 맞는다고 승인할 수 없습니다. 그 단위를 빼거나, `--local --why "…"`를 붙여 역자 주로 선언하세요.
error-accept-has-source = { $unit } 단위는 원문 구절의 번역이므로 역자 주가 아닙니다. `--local` 없이 승인하세요.
error-accept-renamed = { $unit } 단위의 id가 번역에서는 다릅니다. 번역의 id를 새 id로 바꾸세요. 글까지 바뀐 것이 아니라면 더 승인할 것은 없습니다.
error-accept-unedited = { $unit } 단위의 원문은 바뀌었는데 번역은 그대로입니다. 먼저 번역을 고치세요. 그대로도 여전히 맞다면 이유를 밝히세요: `hexapla accept … --no-change --why "…"`.
error-accept-elsewhere = { $path } 파일은 별도의 저장소에 있어, 무엇을 고쳤는지 여기서는 알 수 없습니다. 대조한 다음 단위를 지정하여 승인하세요: hexapla diff { $locale }
error-accept-withdrawn = { $release } 발행물의 원문이 철회되었으며, 승인해도 달라지지 않습니다. { $locale } 번역을 내리세요.
error-accept-via-pivot = { $unit } 단위는 번역의 바탕인 { $pivot } 언어판이 최신이 아니어서 걸려 있을 뿐입니다. 먼저 { $pivot } 언어판을 갱신하세요: hexapla diff { $pivot } { $release }
error-second-person = { $unit } 단위는 ‘{ impact-in-a-word }’에 해당합니다. 이 프로젝트에서 이런 단위는 번역자가 아닌 다른 사람이 승인해야 합니다. 다른 사람에게 그 사람의 가명을 `--by`에 적어 승인해 달라고 부탁하세요.
error-approval-own = { $unit } 단위는 직접 번역하신 것입니다. 이 프로젝트에서는 번역한 사람이 아닌 다른 사람이 검수해야 합니다. 다른 사람에게 그 사람의 가명을 `--by`에 적어 검수해 달라고 부탁하세요.
error-approval-unrecorded = 지금의 { $unit } 단위를 승인한 사람이 없어 누가 번역했는지 알 수 없습니다. 먼저 번역한 사람이 승인하게 한 다음(`hexapla accept … --by NAME`) 검수하세요.
error-needs-by = 이 프로젝트에서는 누가 승인하는지 밝혀야 합니다. `--by`나 HEXAPLA_BY에 가명을 지정하세요.
error-needs-why = `--why`에 이유를 적으세요. 이유는 원장에 남습니다.
error-invalid-pair = { $pair }: 두 글을 가리키는 표기가 아닙니다. 이전 글과 현재 글의 지문을 쓰거나, 각각 구별될 만큼만 쓰세요: 1-7f1c..1-90a2.
error-hint-refused = 힌트를 쓰지 않았습니다. { $old } → { $new } 변경에서는 사실이 바뀌며, 힌트로 사실을 오탈자로 만들 수는 없습니다.
error-unknown-fingerprint = { $release } 발행물의 현재 글에도 원장에도 지문이 { $given }인 글이 없습니다. 현재의 지문은 `hexapla diff`의 출력에, 예전의 지문은 발행물의 base.jsonl에 있습니다.
error-ambiguous-fingerprint = { $given }: 해당하는 지문이 여럿입니다({ $known }). 더 길게 입력하세요.
error-no-source-edition = { $release } 발행물에는 읽을 수 있는 원문판이 없어 시작할 수 없습니다. 이유는 `hexapla check`에서 볼 수 있습니다.
error-no-place = { $release } 발행물의 이 번역을 둘 곳이 없습니다: { $reason }. hexapla.toml의 `layout`, `source`, `target`을 확인하세요.
error-git-absent = 이 작업에는 이력이 필요하나 git을 시작하지 못했습니다. git을 설치하거나 PATH를 설정하세요.
error-not-a-repository = 이 작업에는 이력이 필요하나 여기는 git 저장소가 아닙니다. 클론 안에서 실행하세요.
error-link-not-a-repository = { $folder } 폴더는 어느 git 저장소에도 들어 있지 않은데, 이 작업에는 그 이력이 필요합니다. `roots`에 클론을 지정하거나 `--locale`로 이 언어를 빼세요.
error-base-unreadable = 기준 폴더 { $folder }: 읽을 수 없습니다({ system-refusal }). 예전의 프로젝트가 들어 있는 폴더를 지정하세요.
error-base-not-the-project = 기준 폴더 { $folder }: hexapla.toml도 이 프로젝트의 글도 없습니다. 프로젝트 폴더의 예전 내용이 들어 있는 폴더를 지정하세요. 저장소 전체를 체크아웃했다면 그 아래의 폴더일 수 있습니다.
error-base-itself = 기준 폴더 { $folder }: 프로젝트 폴더 자체이므로 다른 것이 있을 수 없습니다. 예전 상태를 체크아웃한 폴더나 복사해 둔 폴더를 지정하세요.
error-shallow = 얕은 클론이지만 이 작업에는 전체 이력이 필요합니다. CI에서는 체크아웃할 때 전체 이력을 가져오게 하세요(GitHub는 `fetch-depth: 0`, GitLab은 `GIT_DEPTH: 0`). 여기서는 다음을 입력하세요: { $command }
error-revision-absent = git에 { $revision } 리비전이 없습니다. 다음을 입력하세요: { $command }
error-text-absent = git에 { $path }의 이전 본문이 없습니다. 가져온 적이 없거나 손상되었습니다. 다음을 입력하세요: { $command }
error-revision-nowhere = git에 { $revision } 리비전이 없고, 가져올 곳도 없습니다. 있는 리비전을 지정하세요. `git branch --all`과 `git tag`로 볼 수 있습니다.
error-no-commit = 저장소에 아직 커밋이 없어 비교할 대상이 없습니다. 지금 상태를 커밋한 뒤 명령을 다시 실행하세요.
error-invalid-revision = { $revision }: 리비전의 이름이 아닙니다. 브랜치, 태그 또는 커밋을 쓰세요.
error-locked = 다른 프로세스가 이 프로젝트에 쓰고 있습니다. 끝난 다음 다시 시도하세요.
error-unread = 읽지 못한 것이 있어 아무것도 쓰지 않았습니다. 바로잡은 다음 명령을 다시 실행하세요.
error-changed-meanwhile = { $path }: 작업하는 사이에 파일이 바뀌어 아무것도 쓰지 않았습니다. 파일을 다시 살펴본 다음 명령을 다시 실행하세요.
error-invalid-request = 입력의 줄 { $line }: 요청이 아닙니다({ $reason }). 각 줄은 `id`, `old`, `new`가 있는 JSON 객체여야 합니다.

error-nearest-message = { $id } 메시지가 없습니다. 혹시 { $nearest }인가요?
error-unknown-message = 이 프로젝트의 카탈로그에 { $id } 메시지가 없습니다.
error-no-catalogues = 이 프로젝트에는 카탈로그가 없습니다. hexapla.toml에 `kind = "fluent"`인 `[[collection]]` 항목을 적으세요.
error-no-catalogue = { $path }: 이 프로젝트의 카탈로그가 아닙니다. hexapla.toml에서 `kind = "fluent"`인 어느 `[[collection]]` 항목에도 들지 않습니다.
error-unknown-collection = { $collection }: 그런 이름의 카탈로그 컬렉션이 없습니다. 있는 컬렉션: { $known }.
error-invalid-argument-pair = { $text }: 메시지의 인수가 아닙니다. n=103처럼 NAME=VALUE 형식으로 쓰세요.
error-invalid-message-request = 입력의 줄 { $line }: 요청이 아닙니다({ $reason }). 각 줄은 `locale`, `ftl`, `id`, `args`가 있는 JSON 객체여야 합니다.

## hexapla fmt

fmt-changed = { $path }: 서식을 정리했습니다.
fmt-would-change = { $path }: 서식 정리가 필요합니다.
fmt-nothing = 카탈로그 { $n }개의 서식에 고칠 것이 없습니다.

## What is wrong with a command line
##
## $arg (String): an argument as it is typed, such as --format <FORMAT>; some, with commas between.
## $nearest (String): the nearest name there is; some, with commas between.

error-usage = 명령줄을 해석할 수 없습니다. 쓰는 방법은 `hexapla --help`에서 볼 수 있습니다.
error-unknown-argument = 여기에는 { $arg } 인수가 없습니다. 쓸 수 있는 인수는 `--help`에서 볼 수 있습니다.
error-nearest-argument = 여기에는 { $arg } 인수가 없습니다. 혹시 { $nearest }인가요?
error-unknown-command = { $command } 명령이 없습니다. 모든 명령은 `hexapla --help`에서 볼 수 있습니다.
error-nearest-command = { $command } 명령이 없습니다. 혹시 { $nearest }인가요?
error-unknown-value = { $arg }: { $value } 값은 쓸 수 없습니다. 가능한 값: { $known }.
error-value-missing = { $arg }: 값이 필요합니다.
error-value-refused = { $arg }: { $value } 값은 쓸 수 없습니다. 값의 형식은 `--help`에서 볼 수 있습니다.
error-argument-missing = 빠진 것이 있습니다: { $arg }. 무엇인지는 `--help`에서 볼 수 있습니다.
error-argument-twice = { $arg } 인수가 두 번 나옵니다. 한 번만 쓰세요.
error-argument-conflict = { $arg } 인수는 { $other } 인수와 함께 쓸 수 없습니다.

## hexapla bundle, schedule, verify

bundle-heading = { $instant } 기준 번들
bundle-pages = 페이지 { $n }개
bundle-fallbacks = 원문 언어로 된 페이지 { $n }개
bundle-held = 게이트가 보류한 페이지 { $n }개
bundle-next = { $instant }에 결과가 달라집니다. 그때 번들을 다시 만드세요.
bundle-written = { $folder }에 파일 { $files }개가 있습니다.
bundle-not-written = 아무것도 쓰지 않았습니다. { $folder }: 이전 그대로입니다.
schedule-heading = { $instant } 이후 시간이 지나면 저절로 바뀌는 것
schedule-every-locale = 전체
schedule-event-lift = 엠바고 종료
schedule-event-hold = 유예 종료
schedule-nothing = 없습니다. 앞으로 끝날 엠바고나 유예가 없습니다.
verify-sound = 번들이 만들어진 그대로입니다. 파일 { $n }개.
verify-unsound = 번들이 만들어진 것과 다릅니다. 발견 사항 { $n }건.
findings-more = … 그 밖에 { $n }건

## Help of the command line
##
## `help-COMMAND` says what a command does, `help-COMMAND-ARGUMENT` and `help-arg-ARGUMENT` what an
## argument does: one line, no full stop.

help-usage = 사용법:
help-hexapla = 번역이 원문에 뒤처지지 않게 합니다: 갱신이 필요한 것, 바뀐 것, 그 심각성을 알려 줍니다
help-init = 프로젝트를 살펴보고 주석이 달린 hexapla.toml을 씁니다
help-adopt = 이미 있는 번역의 원장을 만듭니다
help-status = 어떤 번역에 갱신이 필요한지, 얼마나 심각한지 보여 줍니다
help-diff = 원문에서 바뀐 것을 번역과 나란히 보여 줍니다
help-accept = 번역이 지금의 원문과 맞는다고 기록합니다
help-start = 원문을 복사하여 새 번역을 시작합니다
help-hint = 원문의 변경이 단순 교정이었다고 기록합니다
help-ledger = 원장을 관리합니다
help-tidy = 어느 언어판에도 더는 필요 없는 것을 버리고 오래된 행을 갱신합니다
help-check = 발견한 것을 모두 보고하며, 기준 리비전을 주면 풀 리퀘스트가 일으키는 변화를 보고합니다
help-gate = 로캘마다 발행해도 되는지 판정합니다
help-bundle = 모든 언어의 공개 사이트를 만듭니다. 엠바고 중이거나 철회·삭제 처리된 내용은 담지 않습니다
help-schedule = 엠바고와, 페이지가 기대고 있는 유예가 언제 끝나는지 보여 줍니다
help-merge = 로캘마다 따로 만든 번들의 부분들을 하나로 합칩니다
help-verify = 번들이 만들어진 그대로인지 알려 줍니다
help-compare = 프로젝트 없이 글의 두 버전을 단위별로 비교합니다
help-message = 카탈로그의 메시지 하나에 값을 채워 출력합니다: 복수형을 시험하거나 문장을 읽어 볼 때 씁니다
help-fmt = 글은 하나도 바꾸지 않고 카탈로그의 서식을 관례대로 정리합니다
help-explain = 발견 사항의 의미와 할 일을 알려 줍니다
help-doctor = git, 프로젝트, 로캘, 원장을 점검합니다
help-completions = 셸의 자동 완성 스크립트를 출력합니다
help-man = 설명서를 출력합니다
help-schema = JSON 스키마의 이름 목록이나 스키마 하나를 출력합니다

help-arg-project = 프로젝트의 폴더 또는 그 하위 폴더
help-arg-as-of = 엠바고와 유예를 판단할 시점. 예: 2031-03-09T00:01:00Z 또는 2031-03-09. 없으면 지금
help-arg-lang = 사람이 읽는 출력의 언어(ar, en, es, fr, ko, zh-Hans), 지정하지 않으면 LC_ALL, LC_MESSAGES 또는 LANG의 언어
help-arg-help = 이 도움말을 출력합니다
help-arg-version = 버전을 출력합니다
help-arg-dry-run = 무엇을 쓸지 보여 주기만 하고 쓰지는 않습니다
help-arg-locale = 이 로캘만(여러 번 지정 가능)
help-arg-release = 이 발행물만(여러 번 지정 가능)
help-arg-format = 출력 형식: 사람용, 또는 프로그램용(문서 하나 또는 한 줄에 하나씩)
help-arg-clearance = 답을 읽을 수 있는 사람: `newsroom`(편집국) 또는 `public`(일반 공개, 공개되지 않은 발행물은 언급하지 않음)
help-arg-by = 기록하는 사람의 가명(공개하지 않음)
help-adopt-from-history = 이력을 조회합니다: 단위의 글이 마지막으로 바뀐 때의 원문에서 번역한 것으로 봅니다
help-adopt-assume = 근거가 없는 것을 믿고 받아들입니다: 기록하되 미확인으로 두고, 오늘 실패하는 것은 알려진 부채에 올립니다
help-adopt-date-field = 페이지를 마지막으로 갱신한 날이 적힌 프런트 매터 필드
help-status-units = 최신이 아닌 단위를 모두 줄 번호, 이유와 함께 나열합니다
help-status-all = 할 일이 없는 발행물까지, `--units`와 함께 쓰면 할 일이 없는 단위까지 모두 나열합니다
help-diff-locale = 번역 대상 로캘
help-diff-release = 발행물, 필요하면 그 단위까지: lines-cut, lines-cut#3, lines-cut#1,3-7
help-accept-locale = 번역 대상 로캘
help-accept-release = 발행물과 그 단위: lines-cut#3, 또는 diff가 출력하는 대로 lines-cut#3@1-7f1c
help-accept-no-change = 번역을 고치지 않아도 여전히 맞다고 밝힙니다(이유는 `--why`로)
help-accept-approve = 검수자가 이 원문과 번역의 짝을 검수 완료로 기록합니다
help-accept-local = 이 구절을 역자 주로 선언합니다(이유는 `--why`로)
help-accept-why = 원장에 남길 이유
help-accept-touched = 기준 이후에, 기준이 없으면 마지막 커밋 이후에 번역이 바뀐 단위만, 그 시점의 원문에 맞는 번역으로 승인합니다
help-accept-base = 비교할 git 리비전(예: origin/main)
help-start-locale = 번역 대상 로캘
help-start-release = 번역할 발행물
help-hint-release = 원문이 교정된 발행물
help-hint-pair = 이전 글과 현재 글의 지문, 또는 각각 구별될 만큼의 앞부분: 1-7f1c..1-90a2
help-hint-kind = 변경의 종류
help-check-base = 비교할 git 리비전(예: origin/main)
help-check-base-dir = 비교할 폴더: 기준을 체크아웃하거나 복사해 둔 예전의 프로젝트, git이 필요하지 않음
help-check-fix = 수정이 딸린 발견 사항에 그 수정을 적용하고, 남은 것을 보고합니다
help-check-all = 한 코드의 발견 사항이 아무리 많아도 모두 표시합니다
help-check-fail-on = 종료 코드가 1이 되는 가장 낮은 심각도
help-gate-write-debt = 오늘 실패하는 것을 알려진 부채 파일에 씁니다
help-bundle-out = 결과물이 대신할 폴더
help-bundle-press = 대신 엠바고 중인 글을 담은 기자용 페이지를 만듭니다. 폴더를 지정하지 않으면 `press`에 만듭니다
help-bundle-target = 대신 사이트 생성기에서 쓸 글을 내보냅니다. 폴더를 지정하지 않으면 `export`로 내보냅니다
help-bundle-only = 이 종류의 파일만 씀(여러 번 지정 가능). 지정하지 않으면 hexapla.toml에 적힌 종류, 적혀 있지 않으면 모든 종류
help-bundle-locale = 이 로캘의 파일과 로캘이 없는 파일만 씁니다
help-bundle-sequence = 번들의 번호. 번들마다 하나씩 올리며, `verify --older`는 이 번호로 어느 번들이 더 새로운지 압니다
help-merge-part = `bundle --locale`로 만든 번들 한 부분의 폴더
help-merge-out = 번들이 대신할 폴더
help-verify-folder = 번들의 폴더
help-verify-older = 이 번들보다 앞서야 하는 이전 번들
help-compare-old = 예전 버전(Markdown 또는 Fluent 파일)
help-compare-new = 새 버전(Markdown 또는 Fluent 파일)
help-compare-jsonl = 표준 입력에서 한 줄에 JSON 객체 하나씩 요청을 읽고 각각에 답합니다
help-compare-all = 똑같은 단위도 보여 줍니다
help-compare-source = 두 버전이 작성된 로캘
help-message-id = 메시지 또는 그 속성: nav-search, nav-search.title
help-message-arguments = 메시지의 인수(예: n=103 또는 day=2031-03-09)
help-message-locale = 메시지를 출력할 로캘, 지정하지 않으면 원문의 로캘
help-message-collection = 메시지가 든 컬렉션, 지정하지 않으면 그 메시지가 있는 첫 컬렉션
help-message-output = 글의 용도(인수를 둘러싸는 방식과 이스케이프하는 방식이 이에 따라 정해짐)
help-message-jsonl = 표준 입력에서 한 줄에 JSON 객체 하나씩 요청을 읽고 각각에 답합니다
help-fmt-files = 서식을 정리할 파일, 지정하지 않으면 프로젝트의 모든 카탈로그
help-fmt-check = 아무것도 바꾸지 않으며, 바뀔 파일이 있으면 종료 코드가 1입니다
help-explain-code = 발견 사항의 코드, 없으면 모든 코드를 나열
help-completions-shell = 셸
help-man-markdown = Markdown으로 출력합니다
help-schema-name = 출력할 스키마

## Findings
##
## A family of three for each code. `finding-` is one line: what was found. `remedy-` is one line: what
## to do. `explain-` is three paragraphs: what it means, why it matters, what to do; it takes no
## arguments. To the arguments named, `finding-` and `remedy-` may add the place:
##
## $unit (String): the unit's id, such as #3; or empty.
## $release (String): the release's id, or empty.
## $locale (String): the locale's tag, or empty.
## $path (String): the file, or empty.

finding-outdated-markup = { $unit } 단위의 강조, 제목 수준 또는 중첩이 번역 이후 원문에서 바뀌었습니다.
remedy-outdated-markup = 마크업을 반영한 다음 단위를 승인하세요. 글은 다시 읽지 않아도 됩니다.
explain-outdated-markup =
    원문 단위의 강조, 코드 표시, 중첩 또는 제목 수준이 번역할 때와 다릅니다. 단어와 링크는
    그대로입니다.

    내용은 바뀌지 않았으므로 아무도 다시 읽지 않아도 됩니다. 그래도 페이지의 모양이 원문과 다를 수
    있고, 제목 수준이 바뀌면 차례도 달라집니다.

    마크업을 반영하고 단위를 승인하세요. 번역에서 고칠 것이 없다면 `--no-change --why`로 승인하세요.

finding-outdated-link = { $unit } 단위의 링크가 번역 이후 원문에서 다른 곳을 가리키게 되었습니다.
remedy-outdated-link = 새 주소를 반영한 다음 단위를 승인하세요.
explain-outdated-link =
    단위를 번역한 뒤 원문에서 링크의 목적지나 이미지의 경로만 바뀌었습니다.

    글은 여전히 맞지만, 번역을 읽는 사람이 옮겨졌거나 철회된 페이지로 가게 될 수 있습니다.

    새 주소나 같은 페이지의 해당 언어판 주소를 번역에 넣은 다음 단위를 승인하세요.

finding-outdated-cosmetic =
    { $reasons ->
        [none] { $unit } 단위의 문장 부호, 조판 또는 철자가 번역 이후 원문에서 바뀌었습니다.
       *[other] { $unit } 단위의 문장 부호, 조판 또는 철자가 번역 이후 원문에서 바뀌었습니다. { $reasons }
    }
remedy-outdated-cosmetic = 예전 철자 때문에 잘못 번역하지 않았는지 살펴본 다음 단위를 승인하세요.
explain-outdated-cosmetic =
    단위를 번역한 뒤 원문에서 문장 부호, 대소문자, 조판 또는 단어의 철자가 바뀌었습니다.

    대개는 할 일이 없습니다. 그러나 철자가 틀린 단어를 번역할 때 잘못 읽었을 수 있으므로, 변경을
    말없이 넘기지 않고 보여 줍니다.

    원문과 번역을 한 번 견주어 보세요. 번역이 여전히 맞다면 `--no-change --why`로 승인하세요.

finding-outdated-wording =
    { $reasons ->
        [none] { $unit } 단위의 표현이 번역 이후 원문에서 바뀌었습니다. 사실은 그대로입니다.
       *[other] { $unit } 단위의 표현이 번역 이후 원문에서 바뀌었습니다({ $reasons }). 사실은 그대로입니다.
    }
remedy-outdated-wording = 단위를 원문과 대조하며 다시 읽은 다음 승인하세요.
explain-outdated-wording =
    원문의 표현이 단위를 번역할 때와 다릅니다. 숫자, 날짜, 이름, 부정 표현, 인용은 그대로입니다.

    번역에 틀린 사실은 없지만, 편집자가 고쳐 쓸 만하다고 여긴 뉘앙스가 빠져 있을 수 있습니다.

    `hexapla diff LOCALE RELEASE`를 읽고 번역을 갱신한 다음, `diff`가 출력하는 승인 명령을
    입력하세요.

finding-outdated-interface =
    { $reasons ->
        [none] { $unit } 단위의 변수나 선택지가 번역 이후 원문에서 바뀌었습니다.
       *[other] { $unit } 단위의 변수나 선택지가 번역 이후 원문에서 바뀌었습니다. { $reasons }
    }
remedy-outdated-interface = 새 변수와 선택지를 반영한 다음 단위를 승인하세요.
explain-outdated-interface =
    카탈로그 메시지의 변수, 선택자 또는 자리 표시자가 번역할 때와 다릅니다.

    이제 주어지지 않는 변수를 쓰는 번역은 독자에게 빈자리를 보이고, 새 변수가 빠진 번역은 그 변수가
    전하는 내용을 감춥니다.

    원문 메시지의 변수를 정확히 그대로 쓰고 번역 언어의 복수형을 갖춘 다음 단위를 승인하세요.

finding-message-renamed = 메시지의 id가 원문에서 바뀌었으나({ $from } → { $to }) 번역에는 예전 id 그대로여서, 이 번역은 누구에게도 표시되지 않습니다.
remedy-message-renamed = 번역에서도 이 id가 나오는 곳을 모두 바꾸세요. 새 id: { $to }.
explain-message-renamed =
    원문에서 메시지의 id만 바뀌고 글은 그대로입니다. 번역에는 그 메시지가 아직 예전 id로 있습니다.

    프로그램은 id로 메시지를 찾습니다. 번역이 따라갈 때까지 번역의 독자에게는 원문이 표시됩니다.

    번역에서 메시지의 id와, 그 메시지를 참조하는 곳을 모두 새 id로 바꾸세요. 원문도 번역도 글은
    바뀌지 않았으므로, 승인하지 않아도 다시 최신이 됩니다.

finding-message-changed =
    { $reasons ->
        [none] { $unit } 단위의 글이 바뀌었으나 id는 그대로입니다. 영향: { impact-in-a-word }.
       *[other] { $unit } 단위의 글이 바뀌었으나 id는 그대로입니다. 영향: { impact-in-a-word }. { $reasons }
    }
remedy-message-changed = 뜻이 달라졌다면, 예전 번역이 아무에게도 표시되지 않도록 새 id를 붙이세요.
explain-message-changed =
    메시지의 원문이 기준 리비전과 달라졌는데 id는 그대로입니다.

    번역은 id로 원문과 이어집니다. 번역이 따라갈 때까지 독자에게는 예전 글을 옮긴 것이 표시됩니다.
    그래서 뜻이 달라진 메시지에는 관례상 새 id를 붙여, 독자가 그 대신 원문을 보게 합니다. 쉼표
    하나를 고쳤다고 새 id를 붙이지는 않습니다.

    영향을 살펴보세요. 뜻이 달라져서 예전 번역이 오해를 부를 만하다면 메시지에 새 id를 붙이세요.

finding-outdated-factual =
    { $reasons ->
        [none] { $unit } 단위의 사실이 번역 이후 원문에서 바뀌었습니다.
       *[other] { $unit } 단위의 사실이 번역 이후 원문에서 바뀌었습니다. { $reasons }
    }
remedy-outdated-factual = 번역을 바로잡은 다음 단위를 승인하세요.
explain-outdated-factual =
    단위를 번역한 뒤 원문에서 숫자, 날짜, 시각, 이름, 부정 표현, 인용 또는 그 밖에 사실을 담은 말이
    바뀌었습니다.

    번역에는 편집국이 더는 말하지 않는 것이 적혀 있습니다. 한 언어의 틀린 숫자 하나가 다른 모든
    언어의 정정을 헛되게 합니다.

    `hexapla diff LOCALE RELEASE`를 읽고 번역을 갱신한 다음, `diff`가 출력하는 승인 명령을
    입력하세요.

finding-outdated-critical = { $unit } 단위가 원문에서 바뀌었으며, 이 변경은 모든 번역에 반영해야 합니다.
remedy-outdated-critical = 정정, 비공개 처리 또는 철회를 지금 반영한 다음 단위를 승인하세요.
explain-outdated-critical =
    편집자가 원문의 이 변경에 표시를 해 두었습니다. 반드시 반영할 정정이거나, 비공개 처리이거나,
    발행물의 철회입니다.

    예전 글이 걸려 있는 동안 누군가가 해를 입을 수 있습니다. 알려져서는 안 되는 이름이나 철회된 의혹
    제기가 그런 경우입니다.

    다른 무엇보다 먼저 이 변경을 반영하세요. 발행물이 철회되었다면 번역을 내리세요.

finding-outdated-unknown = { $unit } 단위의 원문이 번역 이후 바뀌었으나, 번역의 바탕이 된 글을 구할 수 없습니다.
remedy-outdated-unknown = `hexapla ledger tidy`로 git 이력에서 그 글을 찾아보세요. 없으면 단위 전체를 원문과 대조한 다음 승인하세요.
explain-outdated-unknown =
    원장에는 이 번역의 바탕이 된 글이 적혀 있지만, 그 글이 원장의 기준 원문 모음에도 원문에도
    없습니다. 그래서 무엇이 바뀌었는지 아무도 알 수 없습니다.

    쉼표 하나일 수도, 사망자 수일 수도 있습니다. 누군가 확인할 때까지는 사실이 바뀐 것으로 다룹니다.

    단위를 원문과 한 단어씩 대조한 다음 승인하세요. 병합 때문에 원장의 `base.jsonl`에서 그 글이
    사라졌다면, `hexapla ledger tidy`가 git 이력에서 되살립니다.

finding-missing =
    { $instead ->
        [copy] { $unit } 단위의 자리에 아직 원문이 그대로 있습니다.
       *[none] 원문의 { $unit } 단위에 번역이 없습니다.
    }
remedy-missing = 단위를 번역한 다음 승인하세요.
explain-missing =
    원문에 있는 단위가 번역에 없거나, 원문 그대로 복사되어 있습니다.

    이 언어의 독자는 다른 독자가 아는 것을 알지 못하고, 무엇이 빠졌다는 것도 알 수 없습니다.

    단위를 제자리에 번역해 넣고 승인하세요. 들어갈 자리는 `hexapla diff LOCALE RELEASE`가 보여
    줍니다.

finding-missing-lead =
    { $instead ->
        [copy] { $unit } 단위(표제, 요약 또는 첫 문단)의 자리에 아직 원문이 그대로 있습니다.
       *[none] 원문의 { $unit } 단위(표제, 요약 또는 첫 문단)에 번역이 없습니다.
    }
remedy-missing-lead = 단위를 번역한 다음 승인하세요. 이 단위 없이는 발행물이 성립하지 않습니다.
explain-missing-lead =
    표제, 요약 또는 첫 문단이 번역에 없거나, 원문 그대로 복사되어 있습니다. 페이지의 나머지가 번역되어
    있는데 원문 그대로 남은 것은 이름일 수도 있으므로 경고입니다.

    검색 엔진, 피드, 다른 언론사가 보여 주는 것은 글의 머리 부분입니다. 표제가 다른 언어로 된
    페이지는 망가진 것처럼 보입니다.

    머리 부분부터 번역한 다음 승인하세요.

finding-orphaned = 번역의 { $unit } 단위에 해당하는 내용이 원문에 더는 없습니다.
remedy-orphaned = 그 구절을 번역에서 빼거나, `--local --why`를 붙여 역자 주로 선언하세요.
explain-orphaned =
    이 단위는 지금은 없어진 원문 단위를 번역한 것입니다. 번역에는 그 내용이 아직 남아 있습니다.

    구절을 뺀 데에는 이유가 있습니다. 틀렸거나 누군가를 위험에 빠뜨렸기 때문입니다. 번역은 편집국이
    거두어들인 것을 계속 내보내고 있습니다.

    왜 빠졌는지 알아보고 번역에서도 빼세요. 역자 주라면 다음과 같이 선언하세요: `hexapla accept
    LOCALE RELEASE#t7 --local --why "translator's note"`.

finding-unverified =
    { $source ->
        [none] { $unit } 단위는 번역에만 있고, 어떤 원문에서 번역했는지 기록이 없습니다.
       *[there] { $unit } 단위를 어떤 원문에서 번역했는지 기록이 없습니다.
    }
remedy-unverified =
    { $source ->
        [none] 원문에서 빠졌거나 원문에 없던 것이라면 빼세요. 역자 주라면 다음과 같이 선언하세요: `hexapla accept … --local --why "…"`.
       *[there] 단위를 원문과 한 번 대조한 다음 승인하세요.
    }
explain-unverified =
    번역은 있으나 무엇을 번역했는지 알려 주는 원장의 행이 없거나, 원문과 번역의 짝이 확실하지
    않습니다.

    맞는 번역일 수도, 몇 해 묵은 번역일 수도 있습니다. 기록이 없으면 아무도 알 수 없고, 나중에
    원문이 바뀌어도 그 변경의 무게를 따질 수 없습니다.

    원문과 번역을 한 번 대조하고 승인하세요. 프런트 매터에 핀이 있는 프로젝트라면 `hexapla adopt`가
    프로젝트 전체의 근거를 찾아 줍니다. 번역에만 있는 것은 승인할 수 없으니 빼거나 역자 주로
    선언하세요.

finding-rubber-stamp = 원장에는 이제 { $now }에서 번역한 것으로 되어 있으나(이전 기록: { $was }), 번역은 손대지 않았습니다.
remedy-rubber-stamp = 번역을 갱신하거나, 여전히 맞다고 밝히세요: `hexapla accept … --no-change --why "…"`.
explain-rubber-stamp =
    이 변경에서 원장의 행이 더 새로운 원문을 가리키게 되었으나, 번역은 그대로이고 이유를 밝힌 사람도
    없습니다.

    읽지 않고 기록만 새로 고치면 모두 정상으로 표시되어, 무엇이 뒤처졌는지 아무도 알 수 없습니다.
    기록이 없느니만 못합니다.

    번역을 갱신하세요. 정말로 여전히 맞다면 `--no-change`와 이유를 붙여 승인하세요. 이유는 원장에
    남습니다.

finding-row-gone = { $unit } 단위가 뒤처졌음을 알려 주던 원장의 행이 이 변경에서 빠졌습니다.
remedy-row-gone = 행을 되살리거나, 번역을 갱신하고 단위를 승인하세요.
explain-row-gone =
    이 변경에서 원장의 행이 빠졌는데, 그 행이 가리키던 번역은 그대로 남아 있습니다. 행이 있었다면 뒤처진 구절로 표시되었을 것입니다.

    행이 없으면 뒤처진 구절이 마치 아무도 몰랐던 것처럼 미확인으로 표시되고, 기본 설정에서는 `hexapla gate`를 통과합니다. 병합할 때 한쪽의 원장만 남기면 행이 사라집니다.

    git에서 행을 되살리거나, 번역을 갱신하고 단위를 승인하세요.

finding-metadata-restated = `{ $key }` 값이 여기서는 { $here }, 원문판에서는 { $source }입니다.
remedy-metadata-restated = 번역에서 이 필드를 빼세요. 값은 원문판에서 물려받습니다.
explain-metadata-restated =
    번역의 프런트 매터에 원문판에만 두는 필드(엠바고, 날짜, 장소, id)가 다른 값으로 적혀 있습니다.

    한 발행물에 엠바고가 둘이면 글이 너무 일찍 새어 나갑니다. 값은 한곳에 하나만 둡니다.

    번역에서 그 줄을 지우세요. 번역이 맞다면 원문판을 바로잡으세요.

finding-ledger-missing = 번역은 있으나 무엇을 번역했는지 알려 주는 원장이 없습니다. 다음을 입력하세요: { $command }
remedy-ledger-missing = `hexapla adopt`로 원장을 만드세요.
explain-ledger-missing =
    번역에 원장이 없거나 원장에 행이 하나도 없어, 번역의 단위가 모두 미확인입니다.

    상태는 기록된 것을 알려 줍니다. 기록이 없으면 어제 한 번역과 5년 전에 한 번역이 똑같아 보입니다.
    원장을 잃어버리면 그 뒤에 바뀐 사실도 모두 가려집니다. 그래서 `[gate.checks]`에서 달리 정하지
    않는 한 `gate`는 실패합니다.

    `hexapla adopt`를 실행하세요. `default_lang_commit` 같은 핀을 찾아, 찾은 근거를 적어 둡니다.
    원장을 잃어버렸다면 git에서 복원하세요.

finding-ledger-damaged =
    원장의 이 줄을 읽을 수 없습니다({ $reason ->
        [no-target] 번역의 지문인 `t`가 없음
        [no-source] 원문의 지문인 `s`가 없고 역자 주도 아님
        [no-text] `f`가 없고, `old`와 `new`에 `typo` 힌트가 붙은 것도 아님
       *[other] { $reason }
    }). 다른 줄은 유효합니다.
remedy-ledger-damaged = 충돌 표시를 지우고 양쪽의 줄을 남기거나, 파일을 git에서 복원하세요.
explain-ledger-damaged =
    원장 파일의 한 줄이 JSON 행이 아닙니다. 대개 병합할 때 남은 충돌 표시이거나 잘린 줄입니다.

    그 줄에 무엇이 적혀 있었는지 알 수 없으므로, 해당 단위가 미확인이 될 수 있습니다. 파일의
    나머지는 평소처럼 읽습니다.

    충돌 표시를 지우고 양쪽의 행을 남기세요. 행은 어떻게 합쳐도 유효합니다. `hexapla init`이 하는
    것처럼 `.gitattributes`에서 원장에 `merge=union`을 설정하면 git이 알아서 합칩니다.

finding-release-renamed = 발행물이 { $from }에서 { $to }(으)로 옮겨졌으나 그 파일 { $n }개가 남아 있습니다. 입력하세요: { $command }
remedy-release-renamed = `hexapla check --fix`로 번역과 장부를 함께 옮기세요.
explain-release-renamed =
    장부가 말하는 글의 발행물이 사라졌고, 같은 글이 그 번역이 없는 다른 발행물에 있습니다. 모든 언어나 일부 언어의
    번역이 따라가지 못하고 남았을 수 있습니다.

    프로그램에는 모든 번역을 버리고 기록 없이 새로 쓴 것처럼 보입니다.

    `hexapla check --fix`는 번역과 장부를 발행물이 있는 곳으로 옮기고, `--dry-run`은 그 결과를 미리 보여 줍니다.
    원문의 이름을 바꾸는 커밋에서 함께 하세요. 옮길 자리가 이미 차 있는 번역은 그대로 둡니다.

finding-source-missing = 이 번역의 원문판이 없습니다.
remedy-source-missing = 원문판을 되살리거나 번역을 내리세요.
explain-source-missing =
    번역은 있으나 그 발행물에 원문판이 없어 견줄 대상이 없습니다.

    흔히 원문을 철회하거나 이름을 바꾸면서 번역을 잊은 경우이며, 번역은 아직 공개되어 있습니다.

    발행물이 철회되었다면 번역도 내리세요. 이름이 바뀌었다면 번역과 원장의 이름도 바꾸세요.

finding-translation-gone = 원장에는 이 번역의 행이 있는데 번역 파일이 없습니다.
remedy-translation-gone = 번역을 `layout`이 정한 이름으로 되살리거나, 이 원장 파일도 지우세요.
explain-translation-gone =
    원장에 번역이 적혀 있는데, `layout`이 가리키는 자리에 파일이 없습니다. 파일이 지워졌거나 폴더나 확장자의 표기가
    다릅니다.

    독자에게는 아무도 번역한 적이 없는 것처럼 보입니다. 전에 있던 번역이 어떤 변경으로 사라지면 `check --base`에서는
    오류가 됩니다.

    파일을 `layout`이 정한 이름으로 되살리세요. 대소문자도 구별합니다. 번역을 일부러 내렸다면 같은 변경에서 원장
    파일도 지우세요.

finding-pivot-missing = 이 번역은 { $pivot } 번역을 옮긴 것인데, 이 발행물에는 그 언어판이 없습니다.
remedy-pivot-missing = 그 언어판을 되살리거나, 번역을 원문과 견주어 보고 단위를 수락하세요.
explain-pivot-missing =
    원장에는 이 번역이 다른 로캘의 번역에서 나온 것으로 적혀 있는데, 그 언어판이 이제 없습니다.

    행이 말하는 글을 찾아볼 수 없으므로 단위는 미확인입니다. 최신인지 갱신이 필요한지 알 수 없습니다.

    다른 로캘의 언어판을 되살리세요. 아주 없어졌다면 번역을 원문과 견주어 보고 단위를 수락하세요.

finding-fluent-unknown-reference =
    { $kind ->
        [term] { $name } 용어가 없습니다.
        [attribute] { $name }: 없는 속성을 가리킵니다.
        [value] { $name }: 속성만 있고 값이 없어, 여기에 표시할 글이 없습니다.
        [translation] { $name }: 아직 { $locale } 번역이 없어, 여기에 표시할 것이 없습니다.
       *[message] { $name } 메시지가 없습니다.
    }
remedy-fluent-unknown-reference =
    { $kind ->
        [translation] { $name }도 번역하세요.
       *[message] 이름을 고치거나, 그 이름이 가리키는 것을 정의하세요.
    }
explain-fluent-unknown-reference =
    이 로캘의 어느 카탈로그에도 정의되지 않은 메시지, 용어 또는 속성을 메시지가 참조합니다.

    독자는 문장 한가운데에서 글 대신 중괄호로 묶인 이름을 보게 됩니다. 메시지 전체가 없을 때와 달리,
    참조는 다른 언어로 대체되지 않습니다.

    철자를 고치거나, 없는 것을 정의하세요. 원문에는 있고 번역에 없다면 번역하세요.

finding-fluent-cycle = 이 메시지는 자기 자신을 참조합니다: { $path }.
remedy-fluent-cycle = 이 메시지들 가운데 하나에 글을 직접 쓰세요.
explain-fluent-cycle =
    메시지가 다른 메시지를 참조하고, 그 메시지가 바로 또는 여럿을 거쳐 다시 처음 메시지를
    참조합니다.

    그런 글에는 끝이 없습니다. 독자에게는 중괄호로 묶인 이름이 보입니다.

    경로에 있는 메시지 가운데 어느 것에 글을 둘지 정하고, 거기에 직접 쓰세요.

finding-fluent-unknown-function = { $name }() 함수가 없는데 { $n }번 호출합니다.
remedy-fluent-unknown-function = 이름을 고치거나, hexapla.toml에 함수를 선언하세요.
explain-fluent-unknown-function =
    메시지가 호출하는 함수는 내장 함수(NUMBER, DATETIME, LIST, TERM, PLATFORM)도 아니고 프로젝트가 선언한
    함수도 아닙니다.

    독자에게는 중괄호로 묶인 호출 자체가 보이고, 함수가 표시해야 할 값은 사라집니다.

    함수 이름은 대문자로 씁니다. 이름을 고치거나, 프로그램이 추가하는 함수라면 선언하세요. 발견 사항
    하나가 모든 호출을 대표합니다. 원문에도 있는 호출은 번역의 탓으로 보지 않습니다.

finding-fluent-function-argument =
    { $kind ->
        [unknown-option] { $function }() 함수에는 { $name } 옵션이 없습니다. 있는 옵션: { $known }.
        [wrong-value] { $function }() 함수의 { $name } 옵션에는 { $value } 값을 쓸 수 없습니다. 가능한 값: { $known }.
        [too-few] { $function }() 함수에 처리할 값이 없습니다.
       *[too-many] { $function }() 함수는 값을 { $known }개까지 받는데 { $value }개를 주었습니다.
    }
remedy-fluent-function-argument =
    { $kind ->
        [unknown-option] 옵션의 이름을 고치거나 옵션을 빼세요.
        [wrong-value] 가능한 값 가운데 하나를 쓰세요.
       *[too-many] 함수가 받는 만큼 값을 주고, 옵션에는 이름을 붙이세요.
    }
explain-fluent-function-argument =
    함수를 호출할 때 없는 옵션이나 쓸 수 없는 값을 주었거나, 값의 개수가 모자라거나 많습니다.

    모르는 옵션은 소리 없이 무시되어, 숫자가 소수점 아래 여섯 자리까지 그대로 나옵니다. 잘못된 값은
    메시지를 표시할 때 오류가 되어, 독자에게 중괄호가 보입니다.

    minimumFractionDigits, dateStyle 같은 ECMA-402의 이름을 쓰세요. 단어는 따옴표로 묶고 숫자는 묶지
    않습니다.

finding-fluent-term-argument =
    { $kind ->
        [positional] { $term } 용어에 이름 없는 값을 주었으나 아무 효과가 없습니다.
        [no-variant] { $term } 용어의 { $name } 인수에 { $value } 값의 선택지가 없어 기본 선택지가 표시됩니다.
       *[unused] { $term } 용어가 쓰지 않는 { $name } 인수를 { $n }번 주었습니다.
    }
remedy-fluent-term-argument =
    { $kind ->
        [positional] 인수에 이름을 붙이거나 인수를 빼세요.
        [no-variant] { $term } 용어에 그 선택지를 추가하거나, 값을 고치세요.
       *[unused] { $term } 용어에 { $name } 값에 따른 선택지를 두거나, 이름을 고치세요.
    }
explain-fluent-term-argument =
    메시지가 용어에 문법상의 격 같은 인수를 주었으나 달라지는 것이 없습니다. 용어가 그 인수를 쓰지
    않거나, 그 값의 선택지가 없거나, 인수에 이름이 없습니다.

    누군가 문장에 다른 어형이 필요하다고 보았는데도, 독자에게는 기본형이 그대로 보입니다.

    번역 언어에 필요한 어형을 용어에 갖추거나, 인수의 이름이나 값을 고치세요. 발견 사항 하나가 같은
    인수를 쓰는 모든 호출을 대표합니다.

finding-fluent-unused =
    { $kind ->
        [term] 이 용어를 참조하는 메시지가 없습니다.
       *[message] 이 메시지를 쓰는 곳이 없습니다. 템플릿, 프로그램, 콘텐츠에도, 다른 메시지에도 나오지 않습니다.
    }
remedy-fluent-unused = 곧 쓸 것이 아니라면 빼세요.
explain-fluent-unused =
    어느 메시지도 참조하지 않는 용어이거나, 템플릿, 프로그램, 콘텐츠, 다른 메시지 어디에도 나오지
    않는 메시지입니다.

    모든 로캘에서 번역하고 최신으로 유지하지만, 읽는 사람이 없습니다.

    원문에서 빼세요. 번역은 그 뒤를 따르면 됩니다. 프로그램이 id를 조합해 만든다면, 그 id가 무엇으로
    시작하는지 Hexapla에 알려 주세요.

finding-fluent-use-undefined =
    { $kind ->
        [attribute] 여기에 쓰인 { $attribute } 속성이 { $name } 메시지에 없습니다.
       *[message] 여기에 쓰인 { $name } 메시지가 없습니다.
    }
remedy-fluent-use-undefined = id를 고치거나, 원문에 메시지를 추가하세요.
explain-fluent-use-undefined =
    템플릿, 프로그램 또는 글이 원문에 정의되지 않은 메시지를 불러 씁니다.

    어느 언어의 독자든 글이 있어야 할 자리에서 id를 보게 됩니다.

    id를 고치거나 메시지를 쓰세요. 프로그램이 조합해 만드는 id는 살펴보지 않습니다.

finding-fluent-file-missing = { $file } 파일은 전혀 번역되지 않았습니다. 메시지 { $n }개가 모두 없습니다.
remedy-fluent-file-missing = 파일을 번역하거나, 이 로캘의 컬렉션에서 빼세요.
explain-fluent-file-missing =
    원문에 있는 한 파일의 메시지가 번역에는 하나도 없습니다.

    페이지나 양식 전체가 원문의 언어로, 또는 독자에게 대신 제공되는 다른 언어로 표시됩니다.

    파일을 번역하세요. 발견 사항 하나가 파일의 모든 메시지를 대표합니다. 일부라도 번역되면
    그때부터는 빠진 메시지를 하나씩 알립니다.

finding-fluent-missing = { $unit } 메시지에 번역이 없습니다. 들어갈 자리는 이 메시지 옆입니다.
remedy-fluent-missing = 여기에 번역하거나, 다른 언어로 대체되게 두세요.
explain-fluent-missing =
    원문의 메시지와 같은 id의 메시지가 번역에 없습니다.

    독자는 자기 언어로 된 글 사이에서 이 글만 다른 언어로 보게 됩니다.

    메시지를 번역하세요. 표시된 위치는 원문의 순서에서 이웃하는 메시지입니다. 그 옆에 두면 두 파일의
    순서가 어긋나지 않습니다.

finding-fluent-obsolete = 원문에 { $unit } 메시지가 없습니다.
remedy-fluent-obsolete = 빼거나, 원문을 따라 id를 바꾸세요.
explain-fluent-obsolete =
    번역에 있는 메시지가 원문에 없거나, 원문에서 없어졌습니다.

    이 메시지는 절대 표시되지 않습니다. 흔히 원문에서 id가 바뀐 경우이며, 좋은 번역이 여기서 쓰이지
    못하는 사이 새 id는 다른 언어로 대체됩니다.

    원문에 같은 메시지가 다른 id로 있다면 여기서도 id를 바꾸세요. 아니라면 빼세요.

finding-fluent-part-missing =
    { $kind ->
        [attribute] 원문에 있는 .{ $name } 속성이 여기에는 없습니다.
       *[value] 여기에 글이 없습니다. 이 메시지에는 속성만 있으나 원문에는 값도 있습니다.
    }
remedy-fluent-part-missing =
    { $kind ->
        [attribute] 여기에도 .{ $name } 속성을 추가하고 번역하세요.
       *[value] 등호 뒤에 글을 쓰세요.
    }
explain-fluent-part-missing =
    원문 메시지에 있는 값이나 속성이 번역에 없습니다.

    메시지는 통째로 쓰이므로, 빠진 부분만 다른 언어로 대체되지는 않습니다. 레이블 없는 버튼이나 안내
    없는 입력란이 생깁니다.

    빠진 부분을 추가하고 번역하세요.

finding-fluent-part-extra =
    { $kind ->
        [attribute] 원문 메시지에는 .{ $name } 속성이 없습니다.
       *[value] 원문 메시지에는 속성만 있고 값이 없습니다.
    }
remedy-fluent-part-extra = 빼거나, 원문을 따라 이름을 바꾸세요.
explain-fluent-part-extra =
    번역의 메시지에 원문에 없는 값이나 속성이 있습니다.

    표시되지 않으면 그나마 다행입니다. 아무도 요청하지 않은 속성이 페이지의 요소에 붙으면 그 요소의
    동작이 바뀔 수 있습니다.

    빼세요. 원문에서 속성의 이름이 바뀌었다면 여기서도 바꾸세요.

finding-fluent-unknown-variable =
    { $n ->
        [0] 원문 메시지에는 변수가 없으므로 { $name } 변수에는 값이 주어지지 않습니다.
       *[other] 원문 메시지에 { $name } 변수가 없습니다. 있는 변수: { $known }.
    }
remedy-fluent-unknown-variable = 원문의 변수를 철자까지 그대로 쓰세요.
explain-fluent-unknown-variable =
    번역이 원문 메시지에 없는 변수를 씁니다.

    프로그램은 메시지에 원문의 변수만 넘겨줍니다. 독자는 중괄호로 묶인 변수 이름을 보게 되며, 그
    자리는 흔히 숫자나 이름이 있어야 할 곳입니다.

    변수를 원문과 똑같이 쓰세요. 변수 이름은 번역하지 않습니다. 성별처럼 원문이 쓰지 않는 변수가
    번역 언어에 필요하다면 요청하세요. 원문의 주석에 설명된 변수는 아는 변수로 봅니다.

finding-fluent-variable-dropped =
    { $kind ->
        [bare] { $name } 변수에 중괄호가 없어, 독자에게 기호와 이름이 그대로 보입니다.
        [chosen-by] 여기서는 { $name } 변수로 선택지를 고를 뿐 값을 보여 주지 않습니다. 원문은 보여 줍니다.
        [variant] { $variant } 선택지가 { $name } 변수를 보여 주지 않습니다. 원문은 항상 보여 줍니다.
       *[dropped] 여기서는 { $name } 변수를 보여 주지 않습니다. 원문은 보여 줍니다.
    }
remedy-fluent-variable-dropped =
    { $kind ->
        [bare] 중괄호로 묶으세요.
       *[dropped] 글에 { $name } 변수를 넣거나, 원문이 이 변수를 보여 주는 까닭을 물어보세요.
    }
explain-fluent-variable-dropped =
    원문 메시지가 보여 주는 변수를 번역은 보여 주지 않거나, 일부 선택지에서만 보여 줍니다.

    다른 언어의 독자는 다 아는 숫자, 이름, 장소를 이 언어의 독자는 알지 못하고, 문장은 대개 빠진
    것이 없는 듯 읽힙니다.

    번역 언어에 맞는 자리에 변수를 넣으세요. “one file”처럼 수 하나에만 쓰이는 복수형에는 변수가
    없어도 되며, 그런 것은 여기서 알리지 않습니다.

finding-fluent-reference-changed =
    { $kind ->
        [replaced] 원문은 여기서 { $name } 참조를 쓰는데, 번역은 { $instead } 참조를 씁니다.
        [spelt-out] 원문은 { $name } 참조를 쓰는데, 여기에는 그 글을 직접 썼습니다.
        [added] 원문에 없는 { $name } 참조가 여기에 있습니다.
       *[dropped] 원문에 있는 { $name } 참조가 번역에 없습니다.
    }
remedy-fluent-reference-changed =
    { $kind ->
        [added] 번역 언어에 필요하다면 할 일은 없습니다.
       *[dropped] 원문처럼 { $name } 참조를 쓰세요.
    }
explain-fluent-reference-changed =
    원문에는 있는 용어나 메시지의 참조가 번역에는 없거나, 그 반대입니다.

    용어를 쓰면 조직이나 제품의 이름이 어디서나 같게 유지됩니다. 직접 써 넣은 이름은 나중에 이름이
    바뀌어도 예전 그대로 남습니다.

    원문처럼 용어를 참조하세요. 번역 언어에 다른 어형이 필요하면 용어에 선택지를 두고 격을 인수로
    넘기세요. 추가된 참조는 참고로만 알립니다.

finding-fluent-function-changed =
    { $kind ->
        [option] { $function }({ $name }) 호출의 { $option } 옵션 값이 원문과 다릅니다.
       *[dropped] 원문은 { $name } 변수를 { $function }() 함수로 표시하는데, 여기서는 값 그대로 보여 줍니다.
    }
remedy-fluent-function-changed = 원문과 같은 함수로 표시하세요. 날짜를 길게 쓸지 짧게 쓸지는 자유롭게 정해도 됩니다.
explain-fluent-function-changed =
    원문은 함수를 써서 값을 표시하는데 번역은 그러지 않거나, 통화, 단위, 스타일, 시간대를 다르게
    지정했습니다.

    DATETIME을 거치지 않은 날짜는 숫자의 나열로 표시될 수 있고, 통화가 다른 금액은 다른 금액입니다.

    원문처럼 함수를 호출하세요. 이름을 얼마나 길게 쓸지, 숫자를 몇 자리까지 보여 줄지만 정하는
    옵션은 번역자에게 맡기며 비교하지 않습니다.

finding-fluent-select-changed =
    { $kind ->
        [lost] 원문은 여기서 { $name } 값에 따라 글을 고르는데, 번역은 그러지 않습니다.
       *[invented] 번역은 { $name } 값에 따라 글을 고르는데, 원문은 그러지 않습니다.
    }
remedy-fluent-select-changed =
    { $kind ->
        [lost] 글 하나가 모든 경우에 맞는다면 할 일은 없습니다.
       *[invented] 예상하는 값이 { $name }에 실제로 주어지는지 물어보세요.
    }
explain-fluent-select-changed =
    원문과 번역 가운데 한쪽만 성별이나 플랫폼 같은 기준에 따라 글을 고릅니다.

    그것이 맞을 때가 많습니다. 어떤 언어에는 그런 구별이 필요하고, 어떤 언어에는 필요하지 않기
    때문입니다. 그러나 구별이 빠진 것일 수도, 프로그램이 절대 주지 않는 값으로 고르는 것일 수도
    있습니다.

    글 하나가 모든 경우에 맞는지 살펴보세요. 번역 언어에만 필요한 구별이라면, 어떤 값이 있는지
    프로그램을 만든 사람에게 묻고 원문의 주석에 적어 달라고 하세요.

finding-fluent-variant-key = 원문에는 { $key } 선택지가 없어, 이 선택지는 절대 선택되지 않습니다. 원문의 키: { $known }.
remedy-fluent-variant-key = 대괄호 안에는 원문의 키를, 그 뒤에는 번역을 쓰세요.
explain-fluent-variant-key =
    원문의 같은 선택에는 없는 키가 선택지에 쓰였습니다.

    키는 독자가 보는 말이 아니라 프로그램이 쓰는 말입니다. 번역한 키는 절대 선택되지 않으므로,
    독자는 항상 기본 선택지를 보게 됩니다.

    대괄호 안을 원문의 키로 되돌리세요.

finding-fluent-access-key = 액세스 키 { $key }: 레이블에 없는 글자입니다.
remedy-fluent-access-key = 레이블에 있는 글자를 고르세요.
explain-fluent-access-key =
    액세스 키의 속성에 같은 메시지의 레이블에 없는 글자가 쓰였습니다.

    그 글자에 밑줄을 표시할 수 없으므로, 키보드로 작업하는 사람은 이 키가 있는 줄 모릅니다.

    레이블에 있으면서 주변의 레이블이 쓰지 않는 글자를 고르세요. 키와 다른 문자로 쓰인 레이블은
    판정하지 않습니다. 그럴 때에는 프로그램이 키를 괄호 안에 표시합니다.

finding-fluent-style-attribute =
    { $kind ->
        [no-css] 원문은 여기에 CSS 속성을 지정하는데, 번역은 CSS가 아닙니다.
       *[properties]
            지정한 CSS 속성이 원문과 다릅니다. { $lost ->
                [none] 추가된 것: { $added }
               *[other]
                    { $added ->
                        [none] 빠진 것: { $lost }
                       *[other] 빠진 것: { $lost }; 추가된 것: { $added }
                    }
            }.
    }
remedy-fluent-style-attribute = CSS 속성은 그대로 두고 값만 바꾸세요.
explain-fluent-style-attribute =
    원문의 style 속성은 CSS인데 번역은 CSS가 아니거나, 원문과 다른 CSS 속성을 지정합니다.

    이 속성은 더 긴 말도 창에 들어가게 하기 위한 것입니다. CSS 속성이 잘못되면 창이 너무 작은 채로
    남고, 다른 CSS 속성이 들어가면 무언가가 옮겨지거나 숨겨질 수 있습니다.

    원문의 CSS 속성을 그대로 쓰고, 번역 언어에 필요한 길이를 고르세요.

finding-fluent-markup-changed =
    { $kind ->
        [attributes] 태그의 속성이 원문과 다릅니다.
       *[tags] 태그가 원문과 다릅니다.
    } { $lost ->
        [none] 추가된 것: { $added }
       *[other]
            { $added ->
                [none] 빠진 것: { $lost }
               *[other] 빠진 것: { $lost }; 추가된 것: { $added }
            }
    }.
remedy-fluent-markup-changed = 원문의 태그를 원문과 같은 횟수만큼, 번역 언어에 맞는 순서로 쓰세요.
explain-fluent-markup-changed =
    번역의 태그나 태그의 속성이 원문과 다릅니다. 순서는 상관없고, 주소, 제목, 언어, 줄 바꿈도 따지지
    않습니다. 원문보다 많은 강조도 문제 삼지 않습니다.

    링크가 빠지면 아무 데로도 갈 수 없고, 이름 있는 요소가 빠지면 그 자리가 비며, 추가된 링크는
    아무도 정하지 않은 곳으로 독자를 보냅니다. 빠진 강조는 참고로만 알립니다.

    원문의 태그로 같은 뜻을 담은 말을 감싸세요. 그 뒤로 원문이 바뀌었다면 그 변경도 반영하세요.

finding-fluent-markup-unbalanced =
    { $kind ->
        [reopened] { $tag } 태그를 닫아야 할 자리에서 다시 열었습니다.
        [unopened] { $tag } 태그가 열린 적 없는 요소를 닫습니다.
        [crossed] 바깥 요소가 닫힐 때 { $tag } 태그가 아직 열려 있습니다.
        [unended] { $tag } 태그에 닫는 꺾쇠괄호가 없습니다.
       *[unclosed] { $tag } 태그가 닫히지 않았습니다.
    }
remedy-fluent-markup-unbalanced = 요소를 짝지어 열고 닫되, 서로 엇갈리지 않게 하세요.
explain-fluent-markup-unbalanced =
    태그에 짝이 없거나, 다른 요소와 엇갈리거나, 닫는 꺾쇠괄호가 없습니다.

    요소가 어디서 끝나야 하는지를 브라우저가 짐작합니다. 페이지의 절반이 굵은 글씨나 링크가 될 수도,
    말이 사라질 수도 있습니다.

    연 것은 닫으세요. 닫는 태그에는 여는 꺾쇠괄호 바로 뒤에 빗금이 옵니다. 원문에서도 열어 둔 채
    다른 메시지에서 닫는 것은 번역에서 따로 알리지 않습니다.

finding-fluent-markup-unsafe = 이 마크업은 무언가를 실행하거나 불러올 수 있습니다: { $what }.
remedy-fluent-markup-unsafe = 빼세요.
explain-fluent-markup-unsafe =
    메시지에 무언가를 실행하거나 불러오는 요소, 이벤트 속성, 또는 javascript: 같은 주소가 있습니다.

    메시지는 여러 사람의 손을 거쳐 그대로 페이지에 들어갑니다. 그런 한 줄이 독자가 입력하는 것을
    읽거나 독자를 다른 곳으로 보낼 수 있습니다.

    번역에 있다면 당장 빼고, 어떻게 들어갔는지 알아보세요. 원문에서는 경고입니다. 스크립트와
    스타일은 페이지의 템플릿에 두세요.

finding-fluent-plural-missing =
    { $kind ->
        [far]
            { $n ->
                [1] 소수나 아주 큰 수에만 필요한 복수형이 이 메시지에 없습니다: { $categories }.
               *[other] 소수나 아주 큰 수에만 필요한 복수형이 메시지 { $n }개에 없습니다(여기가 처음): { $categories }.
            }
       *[near] 이 언어의 복수형이 여기에 빠졌습니다: { $categories }.
    }
remedy-fluent-plural-missing = 빠진 복수형마다 선택지를 추가하세요.
explain-fluent-plural-missing =
    이 언어가 구별하는 복수형이 메시지의 선택지보다 많습니다.

    어떤 수에는 맞지 않는 기본 선택지가 쓰입니다. “3 files”와 “5 files”의 어미가 다른 언어도 있기
    때문입니다.

    CLDR이 그 언어에 정한 범주로 선택지를 추가하세요. 1,000까지의 정수에 필요한 복수형은 메시지마다
    알리고, 소수나 백만 단위에만 필요한 복수형은 한 번만 참고로 알립니다.

finding-fluent-plural-impossible =
    { $kind ->
        [number] 이 언어에서 { $key } 복수형에 해당하는 수는 없으므로, 이 선택지는 절대 선택되지 않습니다.
        [word] { $key }: 복수형의 이름이 아니므로, 이 선택지는 절대 선택되지 않습니다. 이 언어의 복수형: { $known }.
       *[category] 이 언어에는 { $key } 복수형이 없으므로, 이 선택지는 절대 선택되지 않습니다.
    }
remedy-fluent-plural-impossible =
    { $kind ->
        [number] 정확히 그 수를 가리키려면 숫자로 쓰세요: [0] 또는 [2].
       *[word] 이 언어의 복수형을 쓰세요: { $known }.
    }
explain-fluent-plural-impossible =
    수에 따라 글을 고르는 곳에, 이 언어의 어떤 수로도 선택되지 않는 키의 선택지가 있습니다.

    그 글은 절대 표시되지 않습니다. 영어에서 0은 other에 속하므로 [zero] 뒤에 쓴 “No results”는
    사라집니다. 번역한 키 뒤의 글도 마찬가지입니다.

    정확한 수를 가리키려면 대괄호 안에 숫자를 쓰세요. 그 밖에는 CLDR이 그 언어에 정한 범주를
    번역하지 말고 쓰세요.

finding-fluent-plural-default = 여기서는 [{ $key }] 선택지가 기본이지만, 소수와 예상하지 못한 수에는 [{ $best }] 선택지가 필요합니다.
remedy-fluent-plural-default = 별표를 [{ $best }] 앞에 붙이세요.
explain-fluent-plural-default =
    수에 따라 글을 고르는 곳에서, 몇몇 수에만 쓰이는 형태가 기본 선택지로 되어 있습니다.

    기본 선택지는 아무도 예상하지 못한 모든 수에 표시됩니다. “1.5 file”, “1,000,000 file” 같은 글이
    그렇게 나옵니다.

    가장 일반적인 형태에 별표를 붙이세요. other이거나, 대부분의 정수가 취하는 형태입니다.

finding-fluent-plural-one-literal = 키 [1]은 수 1에만 쓰이지만, 이 언어의 단수형은 { $example } 같은 수에도 쓰입니다.
remedy-fluent-plural-one-literal = 키를 [1] 대신 [one]으로 쓰세요.
explain-fluent-plural-one-literal =
    정확히 1일 때의 선택지는 있고 단수형의 선택지는 없는데, 이 언어는 다른 수에도 단수형을 씁니다.

    영어에서는 둘이 같으므로 원문에 [1]이라고 쓰여 있어도 이상하지 않습니다. 러시아어는 21에도,
    프랑스어는 0에도 단수형을 쓰지만, 여기서는 둘 다 복수형으로 표시됩니다.

    키를 [one]으로 쓰세요. 정확히 1일 때의 글이 따로 있을 때만 [1]을 함께 두세요.

finding-fluent-plural-variable = 복수형 [{ $key }]의 글에 수({ $name })가 나오지 않는데, 1,000까지의 수 가운데 { $n }개가 이 복수형을 씁니다.
remedy-fluent-plural-variable = 이 복수형에서도 { $name } 변수를 보여 주세요.
explain-fluent-plural-variable =
    메시지의 다른 복수형에는 수가 나오는데, 여러 수에 쓰이는 이 복수형에는 나오지 않습니다.

    영어에서 [one]은 1일 뿐입니다. 러시아어에서는 21과 31도 여기에 속하므로 파일이 21개인데도
    “1 file”이라고 표시됩니다. 프랑스어에서는 0도 여기에 속합니다.

    이 복수형에서도 변수를 보여 주세요. 정확히 1일 때의 글이라면 [one] 옆에 [1]을 따로 쓰세요.

finding-fluent-plural-lost = 원문은 { $name } 값에 따라 단수형과 복수형을 구별하는데, 여기에는 모든 수에 글이 하나뿐입니다.
remedy-fluent-plural-lost = 글이 모든 수에 맞는다면 할 일은 없습니다. 아니라면 { $name } 값에 따라 글을 고르게 하세요.
explain-fluent-plural-lost =
    원문은 복수형에 따라 글을 고르는데, 번역은 언어에 복수형이 여럿인데도 그러지 않습니다.

    글이 “1 files”처럼 될 수 있습니다. 모든 수에 맞게 쓴 글일 수도 있으며, 그렇다면 좋습니다.

    글을 1과 5를 넣어 읽어 보세요. 하나라도 틀리면 번역 언어의 복수형을 쓰세요.

finding-fluent-plural-no-data = CLDR에 { $locale } 로캘의 복수형 정보가 없어, 수에 따른 선택을 검사하지 않습니다.
remedy-fluent-plural-no-data = 할 일은 없습니다. 그 언어의 독자에게 수가 들어간 글을 봐 달라고 하세요.
explain-fluent-plural-no-data =
    프로그램의 데이터에 이 언어의 복수형 규칙이 없습니다.

    이 언어에서는 모든 수에 기본 선택지가 쓰이며, 선택지에 대해 판단할 수 있는 것이 없습니다. 아무
    말이 없는 것을 문제없다는 뜻으로 받아들이지 않도록 한 번 알려 드립니다.

    꼭 해야 할 일은 없습니다. 기본 선택지를 모든 수에 맞게 쓰고, 그 언어의 독자에게 봐 달라고
    하세요.

finding-fluent-variable-undescribed =
    { $n ->
        [1] { $name } 변수가 무엇인지 알려 주는 주석이 없습니다.
       *[other] { $name } 변수가 무엇인지 알려 주는 주석이 없습니다. 이 파일에 그런 변수가 모두 { $n }개 있습니다.
    }
remedy-fluent-variable-undescribed = 변수에 무엇이 담기는지 메시지 위의 주석에 적으세요.
explain-fluent-variable-undescribed =
    원문의 메시지에 쓰인 변수에 무엇이 담기는지 알려 주는 주석이 없습니다.

    변수가 사람인지 도시인지 모르는 번역자는 그 앞뒤에 알맞은 말을 고를 수 없습니다.

    메시지나 그 그룹의 위, 또는 파일의 맨 위에 “# $name (String): the town” 같은 줄을 쓰세요. 주석은
    빈 줄이 나올 때까지 바로 아래에 이어지는 메시지에도 적용됩니다. 파일마다 한 번만 알립니다.

finding-fluent-comment-contract =
    { $kind ->
        [stale] 주석이 설명하는 { $name } 변수를 메시지가 쓰지 않습니다.
       *[misuse]
            주석은 { $name } 변수를 { $said ->
                [number] 수라고
                [text] 텍스트라고
               *[instant] 시점이라고
            } 하는데, 메시지는 { $used ->
                [number] 수로
                [text] 텍스트로
               *[instant] 시점으로
            } 다룹니다.
    }
remedy-fluent-comment-contract = 주석과 메시지를 일치시키세요.
explain-fluent-comment-contract =
    메시지 위의 주석이 밝힌 변수의 유형과, 메시지가 글을 고르거나 값을 표시할 때 다루는 유형이
    다릅니다. 또는 메시지가 쓰지 않는 변수를 주석이 설명합니다.

    번역자는 주석을 믿고 작업합니다. 수라면 번역 언어의 복수형을 둘 수 있지만 텍스트라면 그럴 수
    없습니다. 프로그램이 실제로는 텍스트를 준다면 복수형은 절대 선택되지 않습니다.

    프로그램이 무엇을 주는지 알아보고 틀린 쪽을 고치세요. 번역자만을 위해 마련한 변수는 남겨 두어도
    됩니다. 그런 것은 참고일 뿐입니다.

finding-fluent-comment-detached =
    { $kind ->
        [group] 이 그룹 제목 아래에 메시지가 없습니다.
       *[message] 이 주석과 주석이 설명하는 메시지 사이에 빈 줄이 있습니다.
    }
remedy-fluent-comment-detached =
    { $kind ->
        [group] 빼거나, 다음 그룹 제목에 합치세요.
       *[message] 빈 줄을 지우세요.
    }
explain-fluent-comment-detached =
    다음 메시지의 변수를 설명하는 주석이 빈 줄 때문에 그 메시지와 떨어져 있거나, 그룹 제목 아래에
    아무것도 없습니다.

    번역 도구는 메시지에 바로 붙은 주석을 보여 줍니다. 떨어져 있는 주석은 정작 읽어야 할 번역자에게
    보이지 않습니다.

    빈 줄을 지우세요. 자동 수정이 하는 일도 이것입니다. 그룹 전체에 관한 설명은 하나뿐인 그룹 제목에
    모으세요.

finding-fluent-id-style =
    여기의 id는 대부분 단어를 { $style ->
        [kebab] 하이픈으로
        [snake] 밑줄로
       *[camel] 대문자로
    } 이어 썼습니다. { $n ->
        [1] { $name }만 다릅니다
       *[other] { $n }개는 다르며, 첫 번째는 { $name }입니다
    }.
remedy-fluent-id-style = 새 id는 다른 id와 같은 방식으로 쓰세요.
explain-fluent-id-style =
    원문의 id 몇 개가 나머지와 다른 방식으로 쓰였습니다.

    id는 템플릿과 프로그램에 손으로 입력합니다. 방식이 다른 id는 잘못 입력하게 됩니다.

    새 id는 다른 id와 같은 방식으로 쓰세요. 이미 있는 id를 바꾸면 모든 번역에서도 바꿔야 하니, 그럴
    가치가 있을 때만 바꾸세요.

finding-fluent-layout =
    { $kind ->
        [braces]
            { $n ->
                [1] 중괄호 안쪽에 공백이 없거나 너무 많습니다.
               *[other] 이 파일의 중괄호 { $n }개(여기가 처음) 안쪽에 공백이 없거나 너무 많습니다.
            }
        [headings]
            { $n ->
                [1] 그룹 제목 앞뒤에 빈 줄이 빠졌습니다.
               *[other] 이 파일의 그룹 제목 앞뒤에 빈 줄이 { $n }개 빠졌습니다(여기가 처음).
            }
       *[final-newline] 파일의 마지막 줄에 줄 끝 문자가 없습니다.
    }
remedy-fluent-layout = 자동 수정을 적용하세요.
explain-fluent-layout =
    공백이 관례와 다릅니다. 자리 표시자의 중괄호 안쪽에는 공백 하나, 그룹 제목 앞뒤에는 빈 줄,
    마지막 줄 뒤에는 줄 끝 문자를 둡니다.

    독자에게는 차이가 없습니다. 그러나 다음에 파일을 저장하는 도구가 공백을 바로잡으면, 그것이 글의
    변경과 뒤섞입니다.

    자동 수정을 적용하세요. 다른 것은 바뀌지 않습니다. 세 가지를 각각 파일마다 한 번만 알립니다.

finding-fluent-order =
    { $n ->
        [1] 이 메시지의 위치가 원문과 다릅니다.
       *[other] 메시지 { $n }개의 위치가 원문과 다릅니다. 첫 번째는 이 메시지입니다.
    }
remedy-fluent-order = 다음에 이 파일을 편집할 때 메시지를 원문의 순서대로 옮기세요.
explain-fluent-order =
    번역에 있는 메시지의 순서가 원문과 다릅니다.

    두 파일을 나란히 놓고 읽을 수 없고, 무엇을 빠뜨렸는지 알아보기 어렵습니다.

    파일을 편집하게 되면 그때 메시지를 옮기세요. 파일마다 한 번만, 옮겨야 할 메시지의 최소 개수와
    함께 알립니다.

finding-pin-followed = 핀 { $pin }: 이력을 따라가 찾았습니다. 당시 원문은 { $path }에 있었습니다.
remedy-pin-followed = 할 일은 없습니다. 당시의 파일 이름으로 기록합니다.
explain-pin-followed =
    핀이 가리키는 커밋에서 원문은 다른 경로에 있었습니다. 그 이력을 따라가 글을 찾았습니다.

    파일 이름이 바뀌었다고 번역의 기록을 잃어서는 안 됩니다. 잘못 짚었을 때 알아볼 수 있도록 알려
    드립니다.

    경로가 맞으면 할 일은 없습니다. 맞지 않으면 핀을 고치거나 단위를 직접 승인하세요.

finding-pin-unresolved =
    핀 { $pin }: 원문을 찾을 수 없습니다. { $reason ->
        [no-pin] 커밋도 날짜도 아닙니다
        [no-commit] git에 그 커밋이 없습니다
        [no-file] 그 커밋에는 그런 파일이 예전 이름으로도 없습니다
        [no-renames] 그 커밋에 그런 파일이 없고, 예전 이름을 알려 줄 정보가 git에 없습니다
        [no-object] 그 커밋에 파일은 있으나 git에 그 내용이 없습니다. 저장소 전체를 가져오세요
        [no-version] 그만큼 오래된 버전의 원문이 없습니다
        [no-source] 지금 이 페이지에는 원문이 없습니다
       *[other] { $reason }
    }.
remedy-pin-unresolved = 핀을 고치거나, 페이지를 원문과 대조하고 그 단위를 승인하세요.
explain-pin-unresolved =
    번역의 프런트 매터에 바탕이 된 원문이 적혀 있으나, 그 글을 찾을 수 없습니다.

    그 단위는 미확인입니다. 아무리 확실해 보여도, 아무것도 가리키지 않는 핀은 근거가 되지 못합니다.

    클론이 얕다면 이력 전체를 가져오세요. 커밋에 그런 파일이 없다면 핀을 고치거나, 페이지를 한 번
    대조하고 그 단위를 승인하세요.

finding-history-incomplete = 이 발행물의 파일에서 예전 버전 { $n }개의 내용이 git에 없습니다. 그 버전에서 글이 바뀌었을 수 있는 단위는 미확인으로 남습니다.
remedy-history-incomplete = 필터 없이 저장소 전체를 가져온 다음(`git fetch --refetch --no-filter`) `hexapla adopt --from-history`를 다시 실행하세요.
explain-history-incomplete =
    어떤 원문에서 번역했는지 이력을 조회했으나, 일부 예전 버전의 내용이 git에 없습니다. 필터를 써서
    만든 클론이 그렇습니다.

    아무도 읽을 수 없는 버전에서 바뀌었을 수 있는 단위에는 행을 만들지 않습니다. 나머지 단위의 행은
    그대로입니다. 잃는 것도, 짐작하는 것도 없습니다.

    필터 없이 저장소 전체를 가져온 다음 명령을 다시 실행하세요. 이미 있는 행은 그대로 남습니다.

finding-history-clocks = 이 번역의 단위 { $n }개를 원문의 두 글 가운데 어느 것에서 번역했는지 시각만으로는 알 수 없습니다.
remedy-history-clocks = 원문과 한 번 대조하고 승인하거나(`hexapla accept`), `hexapla adopt --assume`으로 믿고 넘기세요.
explain-history-clocks =
    번역과 원문이 두 저장소에 따로 있습니다. 원문이 바뀌던 무렵에 옮긴 대목입니다. 커밋을 바뀌기 전에 쓰고 그 뒤에
    리베이스했거나, 바뀐 내용이 번역 저장소에 아직 병합되지 않았을 수 있습니다.

    더 새로운 글로 보면 아무도 번역하지 않은 변경을 숨기게 되고, 더 오래된 글로 보면 이미 끝난 일을 다시 시키게
    됩니다. 그래서 이런 대목에는 기록을 남기지 않고 미확인으로 둡니다. 나머지는 기록을 그대로 가집니다.

    원문과 대조해 맞는 것을 승인하세요. 번역 저장소가 원문 저장소를 병합하는 곳에서는, 병합할 때마다 무엇을 가지고
    있었는지 확실히 알 수 있습니다.

finding-approval-void = 검수가 끝난 뒤에 번역이 수정되었습니다.
remedy-approval-void = 지금의 번역을 다시 검수받거나(`hexapla accept … --approve`), 검수받은 글로 되돌리세요.
explain-approval-void =
    검수자가 이 구절을 검수했으나, 그 뒤로 글이 달라졌습니다.

    검수는 정해진 한 쌍의 글에 대한 판단입니다. 그 뒤에 어느 한쪽을 수정하면 아무도 검수하지 않은 글을
    발행하게 됩니다.

    누군가가 지금의 구절을 읽고 검수하게 하거나, 검수받은 글로 되돌리세요.

finding-unapproved = 지금의 번역은 검수를 받지 않았습니다.
remedy-unapproved = 검수자에게 번역을 읽고 검수 완료로 기록해 달라고 하세요: `hexapla accept … --approve --by NAME`.
explain-unapproved =
    이 프로젝트의 판정 정책은 여기서 검수를 요구하는데, 지금의 원문과 번역을 나란히 놓고 이 구절을
    검수한 검수자가 없습니다.

    사실이 틀리면 위험한 발행물은 내보내기 전에 다른 사람이 한 번 더 읽습니다. 예전 글에 대한 검수는
    지금의 글에 대해 아무것도 보증하지 않습니다.

    검수자에게 구절을 읽고 검수해 달라고 하세요. 검수가 필요 없는 곳이라면 `[gate]`나 등급의 규칙
    `unapproved`에 그렇게 적으세요.

finding-approval-own = 자신의 번역을 스스로 검수했습니다: { $by }.
remedy-approval-own = 다른 사람에게 번역을 읽고 검수 완료로 기록해 달라고 하세요: `hexapla accept … --approve --by NAME`.
explain-approval-own =
    이 프로젝트의 판정 정책은 여기서 검수를 요구하는데, 이 구절을 검수한 사람이 바로 그 구절을
    번역했거나 아직 맞는다고 승인한 사람입니다.

    자기 실수는 자기 눈에 보이지 않습니다. 사실이 틀리면 위험한 발행물은 내보내기 전에 다른 사람이
    한 번 더 읽습니다.

    다른 사람이 구절을 원문과 나란히 놓고 읽은 다음 그 사람의 이름으로 검수하게 하세요. 검수가 필요
    없는 곳이라면 `[gate]`나 등급의 규칙 `unapproved`에 그렇게 적으세요.

finding-machine-unreviewed = 기계가 한 번역인데, 읽어 본 사람이 적혀 있지 않습니다.
remedy-machine-unreviewed = 원문과 대조하며 읽은 다음 `reviewers`에 이름을 적으세요.
explain-machine-unreviewed =
    페이지의 프런트 매터나 카탈로그의 주석에는 기계가 번역했다고 적혀 있으나 검수자가 적혀 있지 않습니다.

    기계 번역은 매끄럽게 읽히면서도 가장 중요한 곳에서 틀립니다. 부정 표현이 사라지거나, 이름을 일반
    단어로 옮기거나, 숫자의 자릿수가 달라집니다. 아무도 읽지 않은 기계 번역을 편집국의 이름으로
    발행해서는 안 됩니다.

    원문과 대조하며 읽고 바로잡은 다음 `reviewers`에 가명을 적으세요.

finding-waiver-expired = { $code } 코드의 면제가 { DATETIME($until, dateStyle: "long") }에 끝났습니다(면제한 사람: { $by }, 이유: { $reason }). 이 발견 사항은 다시 판정에 들어갑니다.
remedy-waiver-expired = 면제했던 것을 고치거나, 새 날짜로 면제를 다시 쓰세요.
explain-waiver-expired =
    면제의 마지막 날이 지났는데 면제했던 발견 사항이 그대로 있습니다. 이 발견 사항은 다시 판정에
    들어갑니다.

    면제에 기한을 두는 것은 누군가가 다시 살펴보게 하기 위해서입니다. 기한이 끝난 것은 글의 잘못이
    아니므로 이것은 경고일 뿐이며, 로캘이 실패하는지는 면제했던 발견 사항에 달려 있습니다.

    면제했던 것을 고치세요. 그대로 두어야 한다면 이유를 다시 살펴보고, 이름을 적고 새 날짜를 정하세요.

finding-waiver-unused = 면제 { $waiver }: 면제하는 것이 없습니다(면제한 사람: { $by }, 이유: { $reason }).
remedy-waiver-unused = `hexapla.toml`에서 면제를 빼세요.
explain-waiver-unused =
    `hexapla.toml`의 `[[waiver]]` 하나가 아무것도 면제하지 않습니다. 지문이 일치하는 발견 사항이
    없습니다.

    면제했던 것이 이미 고쳐졌거나, 근거가 된 글이 바뀐 것입니다. 글이 바뀌었다면 누군가가 새로 판단해야
    합니다. 남겨 둔 면제는 언젠가 예전 표현으로 되돌아간 구절을 눈감아 줄 수 있습니다.

    면제를 빼세요. 발견 사항이 다른 지문으로 남아 있다면 살펴보고 고치거나, 그에 맞는 이유를 적어
    면제하세요.

finding-debt-paid = 지문 { $fingerprint }의 부채 { $code }: 갚았으나 아직 목록에 있습니다.
remedy-debt-paid = 항목을 지우세요. `hexapla gate --write-debt`가 대신 지워 줍니다.
explain-debt-paid =
    알려진 부채 파일이 이제는 없는 발견 사항을 예외로 두고 있습니다.

    줄일 줄 모르는 예외 목록은 다음 실수까지 눈감아 줍니다.

    항목을 직접 지우거나 `hexapla gate --write-debt`로 목록을 새로 쓰고, 부채를 갚은 작업과 함께
    커밋하세요.

finding-tier-unknown = { $release } 발행물의 등급 `{ $tier }`: 정책에 없는 등급입니다.
remedy-tier-unknown = 등급을 `[gate.tiers]`에 적힌 대로 쓰거나, 거기에 추가하세요.
explain-tier-unknown =
    발행물이 프런트 매터에서 게이트 정책의 등급을 골랐으나, 그런 이름의 등급이 없습니다.

    `urgent`를 잘못 썼다고 해서 `urgent`보다 느슨해져서는 안 됩니다. 얼마나 엄격하게 하려던 것인지
    알 수 없으므로 게이트는 실패합니다.

    발행물의 프런트 매터에서 이름을 고치거나, `hexapla.toml`에 등급을 정의하세요.

finding-front-matter-invalid =
    프런트 매터를 읽을 수 없습니다: { $reason ->
        [duplicate-key] 한 키가 두 번 나옵니다
        [tab-indentation] YAML에서는 탭으로 들여쓸 수 없습니다
        [not-a-table] 키와 값으로 이루어진 표가 아닙니다
       *[other] { $reason }
    }.
remedy-front-matter-invalid = 이 줄을 고치세요. 본문은 그와 상관없이 판정합니다.
explain-front-matter-invalid =
    프런트 매터가 올바른 TOML이나 YAML이 아닙니다. 키가 두 번 나오거나, YAML에서 공백이 올 자리에
    탭이 있거나, 따옴표의 짝이 맞지 않는 경우입니다.

    표제, 요약, 엠바고, id를 알 수 없으므로 비교하지도 물려받지도 않습니다.

    표시된 줄을 고치세요. YAML보다는 `+++` 사이에 쓰는 TOML이 틀릴 일이 적습니다.

finding-front-matter-unterminated = 프런트 매터가 닫히지 않았습니다: { $fence } 줄이 없습니다.
remedy-front-matter-unterminated = 프런트 매터의 마지막 줄 뒤에 { $fence } 줄을 추가하세요.
explain-front-matter-unterminated =
    파일이 프런트 매터 구분선으로 시작하지만 두 번째 구분선이 없습니다.

    필드가 어디서 끝나고 본문이 어디서 시작하는지 짐작할 수밖에 없으며, 짐작이 틀리면 하나가 다른
    하나로 발행될 수 있습니다.

    처음과 같은 구분선을 따로 한 줄에 써서 프런트 매터를 닫으세요.

finding-fence-unterminated = 이 코드 블록이 닫히지 않아 그 뒤가 모두 코드입니다: { $fence } 줄이 없습니다.
remedy-fence-unterminated = 코드의 마지막 줄 뒤에 { $fence } 줄을 추가하세요.
explain-fence-unterminated =
    코드 구분선이 열린 뒤 닫히지 않아, 파일의 나머지가 하나의 코드 블록이 되었습니다(CommonMark
    규칙).

    그 뒤의 글은 단위로 인식되지 않아, 추적되지도 않고 글로 표시되지도 않습니다.

    여는 구분선보다 짧지 않은 구분선으로 블록을 닫으세요.

finding-control-character = 글에 보이지 않는 제어 문자가 { $count }개 있습니다. 첫 번째는 { $character }입니다.
remedy-control-character = 지우세요. 대부분의 편집기에서 보이지 않는 문자를 표시할 수 있습니다.
explain-control-character =
    글에 탭도 줄 끝 문자도 아닌 제어 문자가 있습니다.

    아무도 보지 못하고, 이 글을 받아 처리하는 프로그램에서 문제를 일으키며, 글의 내용을 숨기는 데
    쓰일 수 있습니다.

    표시된 위치의 문자를 지우세요. 대개 다른 프로그램에서 복사할 때 딸려 옵니다.

finding-limit-exceeded = `{ $name }` 한도({ $limit })를 넘어 더 읽지 않았습니다.
remedy-limit-exceeded = 파일을 나누거나 더 단순하게 만드세요.
explain-limit-exceeded =
    파일에 프로그램이 읽는 한도를 넘는 것이 있습니다. 블록이나 표의 칸이 너무 많거나, 인용이 너무
    깊이 중첩되었거나, 프런트 매터가 너무 깁니다.

    한도는 악의적이거나 망가진 파일 하나가 다른 모든 파일의 처리를 막지 못하게 합니다. 읽지 않은
    것은 판정하지 않았으므로 종료 코드는 3입니다.

    글을 나누거나, 무엇 때문에 그렇게 되었는지 알아보세요. 적용 중인 한도는 `hexapla doctor`가
    출력합니다.

finding-file-unreadable = 파일을 읽을 수 없습니다: { system-refusal }.
remedy-file-unreadable = 파일을 읽을 수 있게 한 다음 명령을 다시 실행하세요.
explain-file-unreadable =
    프로젝트에 속한 파일을 시스템이 읽지 못하게 막았습니다.

    그 파일에 대해서는 아무것도 알 수 없고, 알 수 없는 것은 통과시키지 않습니다. 종료 코드는
    3입니다. 다른 파일은 모두 판정합니다.

    파일의 권한과 디스크를 확인하세요.

finding-file-too-large = 파일이 { $limit }바이트보다 커서 읽지 않았습니다.
remedy-file-too-large = 파일을 나누거나, 글이 아닌 것을 파일 밖으로 옮기세요.
explain-file-too-large =
    콘텐츠 파일이 한도보다 큽니다.

    그렇게 긴 발행물은 없습니다. 대개 이미지를 글로 붙여 넣었거나 로그를 실수로 커밋한 것입니다.

    글을 나누거나, 글이 아닌 것을 별도의 파일로 옮기세요. 한도는 `hexapla doctor`가 출력합니다.

finding-file-name-refused =
    쓸 수 없는 파일 이름이어서 파일을 읽지 않았습니다: { $reason ->
        [not-utf-8] 이름이 UTF-8이 아닙니다
        [ledger-path] 원장의 경로가 200바이트를 넘게 됩니다
        [empty-component] 경로에 빈 부분이 있습니다
        [leading-dot] 경로에 점으로 시작하는 부분이 있습니다
        [too-long] 경로가 200바이트를 넘습니다
        [character] 제어 문자나 백슬래시가 들어 있습니다
        [not-nfc] 유니코드 정규화 형식 C가 아닙니다
       *[other] { $reason }
    }.
remedy-file-name-refused = 파일 이름을 바꾸세요. 점으로 시작하거나 제어 문자나 백슬래시를 포함할 수 없으며, UTF-8로 200바이트 이하여야 합니다.
explain-file-name-refused =
    파일 이름이 UTF-8이 아니거나, 유니코드 정규화 형식 C가 아니거나, 제어 문자나 백슬래시를 포함하거나,
    너무 깁니다.

    이름은 원장, 주소, 터미널에 나타나게 됩니다. 어떤 이름은 그중 하나를 노린 공격입니다.

    `git mv`로 파일 이름을 바꾸세요.

finding-file-name-clash = { $other } 파일과 이름의 대소문자만 다릅니다.
remedy-file-name-clash = 둘 중 하나의 이름을 바꾸세요.
explain-file-name-clash =
    한 폴더에 대소문자를 구별하지 않으면 같아지는 이름이 둘 있습니다.

    많은 Mac과 Windows 컴퓨터의 디스크에서 둘은 한 파일입니다. 동료가 체크아웃하면 둘 중 하나가 소리
    없이 사라집니다.

    `git mv`로 하나의 이름을 바꾸고, 그 원장의 이름도 바꾸세요.

finding-not-a-file =
    이것은 건너뜁니다. 콘텐츠 파일의 이름이지만 콘텐츠 파일이 아닙니다({ $kind ->
        [directory] 디렉터리
        [hidden] 점으로 시작하는 이름
        [linked-directory] 디렉터리로 이어지는 링크
        [broken-link] 대상이 없는 링크
        [link-loop] 자기 자신으로 이어지는 링크
        [link-out-of-root] 프로젝트 밖으로 이어지는 링크
       *[special] 특수 파일
    }).
remedy-not-a-file = 의도한 것이라면 할 일은 없습니다. 아니라면 그 자리에 일반 파일을 두세요.
explain-not-a-file =
    콘텐츠 파일이나 폴더의 이름이 붙어 있지만, 디렉터리이거나, 대상이 없거나 순환하거나 프로젝트
    밖으로 이어지는 심볼릭 링크이거나, 특수 파일이거나, 이름이 점으로 시작합니다.

    프로젝트 밖으로 이어지는 링크는 빌드하는 컴퓨터의 어떤 파일이든 공개할 수 있습니다. 그래서 절대
    따라가지 않습니다.

    글을 두려던 것이라면 그 자리에 일반 파일을 두세요. 아니라면 할 일은 없습니다. 참고일 뿐입니다.

finding-edition-twice = 이 파일과 { $other } 파일이 한 발행물의 같은 언어판에 해당합니다.
remedy-edition-twice = 두 파일 중 하나만 남기세요.
explain-edition-twice =
    컬렉션의 레이아웃에 따르면 두 파일이 같은 발행물의 같은 로캘입니다. 하나는 `.md`로, 하나는
    `.mdx`로 끝나는 경우가 그렇습니다.

    둘 중 무엇이 발행되는지는 사이트 생성기에 달려 있습니다. 번역자들은 다른 쪽을 작업하고 있을지도
    모릅니다.

    둘 중 하나를 지우거나 이름을 바꾸거나, `hexapla.toml`에서 레이아웃을 좁히세요.

finding-conflict-marker = 끝내지 않은 병합의 양쪽이 여기 `<<<<<<<`부터 `>>>>>>>`까지 그대로 남아 있습니다.
remedy-conflict-marker = 맞는 줄을 남기고 표시가 있는 줄을 지우세요.
explain-conflict-marker =
    git이 이 줄들의 두 가지 버전을 병합하지 못해 둘 다 파일에 적었고, 그 파일이 그대로 커밋되었습니다.

    독자는 두 버전을 잇달아 보게 되고 그 사이에 표시까지 보게 됩니다. 대목이 무엇을 말하는지도 알 수 없으므로, 거기에서
    달리 발견되는 것은 별 쓸모가 없습니다.

    맞는 줄을 남기고 `<<<<<<<`, `=======`, `>>>>>>>`로 시작하는 줄을 지우세요. 코드 블록 안의 예시는 알리지 않습니다.

finding-not-utf-8 = 파일이 UTF-8이 아닙니다: 위치 { $offset }의 바이트가 어느 문자에도 속하지 않습니다.
remedy-not-utf-8 = 파일을 UTF-8로 저장하세요.
explain-not-utf-8 =
    파일의 바이트가 UTF-8이 아니어서 어떤 글을 뜻하는지 알 수 없습니다.

    인코딩을 짐작하면 이름이나 숫자가 틀릴 위험이 있습니다. 읽지 않은 것은 판정하지 않았으므로 종료
    코드는 3입니다.

    글은 바꾸지 말고 파일을 UTF-8로 저장하세요. 오래된 파일에는 `iconv -f LATIN1 -t UTF-8`이 도움이
    됩니다.

finding-parser-panic = 이 파일을 처리하다가 프로그램이 멈췄습니다. 파일이 아니라 Hexapla의 결함입니다.
remedy-parser-panic = 파일과 함께 신고하세요. 고쳐질 때까지는 문제를 일으키는 부분을 바꾸세요.
explain-parser-panic =
    파일을 읽다가 프로그램의 결함이 드러났습니다. 그 파일은 그대로 두고 다른 파일은 모두
    판정했습니다.

    읽지 않은 것은 판정하지 않았으므로 종료 코드는 3입니다.

    파일이나 문제를 일으키는 부분을 첨부해 신고해 주세요. 파일을 절반씩 줄여 가면 그 부분을 빨리
    찾을 수 있습니다.

finding-embargo-invalid =
    엠바고를 읽을 수 없습니다: { $reason ->
        [no-offset] 2031-03-09T00:01:00Z처럼 날짜, 시각, UTC 오프셋이 모두 있어야 합니다
        [ambiguous-zone] 시간대 { $zone }의 뜻이 여럿입니다. GMT, UTC 또는 오프셋을 쓰세요
        [no-such-time] 그런 시각은 없습니다
        [not-read] 이 줄은 엠바고를 알리지만 언제까지인지 알아볼 수 있게 적혀 있지 않습니다. 프런트 매터에 적어 주세요
        [offset-too-large] 지구상에 UTC와 14시간 넘게 차이 나는 곳은 없습니다
       *[other] { $reason }
    }.
remedy-embargo-invalid = 날짜, 시각, UTC 오프셋으로 쓰세요: `embargo = 2031-03-09T00:01:00Z`.
explain-embargo-invalid =
    발행물에 엠바고가 적혀 있으나 어느 시점을 뜻하는지 알 수 없습니다.

    엠바고를 한 시간 잘못 읽으면 약속을 어기게 되고, 취재원을 위험에 빠뜨릴 수도 있습니다. 그래서
    아무것도 짐작하지 않습니다.

    시점을 UTC 오프셋과 함께 적으세요. `Embargoed for 0001hrs GMT 9 March 2031` 같은 줄도 읽을 수
    있습니다.

finding-hold-misplaced = `{ $key }`는 지금 자리에서는 아무것도 막지 못합니다.
remedy-hold-misplaced = 프런트 매터의 맨 위, 모든 테이블보다 앞에 `embargo`, `status`, `redactions`라는 이름으로 두세요. `status`와 `redactions`는 원문에만 둡니다.
explain-hold-misplaced =
    글의 공개를 막아야 할 키가 효력이 없는 곳에 있습니다. 테이블 아래에 있거나, 대소문자가 다르거나,
    `embargo_until` 같은 이름이거나, 프런트 매터가 아닌 머리글에 있거나, `status`와 `redactions`가 번역문에
    있습니다.

    TOML에서는 `[[corrections]]` 아래에 적은 것이 그 정정에 속합니다. 빈 줄이나 주석 뒤에 오는 머리글은
    본문이고, JSON도 그렇습니다. 말없이 지나치면 글이 공개됩니다.

    `embargo`, `status`, `[[redactions]]`를 프런트 매터의 맨 위에, 키를 테이블보다 앞에, 철자 그대로
    두세요.

finding-configuration-unknown-key =
    { $match ->
        [none] 여기에 `{ $key }` 키는 없습니다. 있는 키: { $nearest }.
       *[near] `{ $key }` 키는 없습니다. 가장 비슷한 키는 `{ $nearest }`입니다.
    }
remedy-configuration-unknown-key = 키를 고치거나 빼세요.
explain-configuration-unknown-key =
    `hexapla.toml`에 프로그램이 모르는 키가 있습니다.

    `grace_dyas`라고 잘못 쓴 것이 소리 없이 유예 기간이 없다는 뜻이 되어서는 안 됩니다. 그래서
    파일이 명확해질 때까지 아무것도 하지 않습니다.

    철자를 고치거나 그 줄을 지우세요. 모든 키는 docs/configuration.md에 있습니다.

finding-configuration-invalid =
    `hexapla.toml`을 쓸 수 없습니다: { $reason ->
        [unknown-name] `{ $text }`: 여기에 없는 이름입니다. 있는 이름: { $known }
        [none-named] 다음 중 하나는 있어야 합니다: { $known }
        [locale] `{ $text }`: 언어 태그가 아닙니다. fr, pt-BR, zh-Hans처럼 쓰세요
        [locale-twice] 로캘 `{ $text }`: 두 번 나옵니다
        [not-a-locale] `{ $text }`: 원문의 로캘도 아니고 `locales`에도 없습니다
        [not-a-target] `{ $text }`: `locales`에 없습니다
        [pivot] `{ $text }`: `locales`에 있는 다른 로캘에서만 번역할 수 있습니다
        [pivot-circle] `{ $text }`: 돌고 돌아 자기 자신에서 번역하게 되어 있습니다
        [other-language] `{ $text }`: `{ $language }` 로캘과 다른 언어입니다
        [spelling] `{ $text }`: `{ $language }`의 디스크상 이름으로 쓸 수 없습니다. 글자, 숫자, -, _를 쓰세요
        [collection-name] `{ $text }`: 컬렉션 이름으로 쓸 수 없습니다. 글자, 숫자, -, _를 쓰세요
        [collection-twice] 이름이 `{ $text }`인 컬렉션이 둘입니다
        [layout-or-patterns] 컬렉션에는 `layout`을 쓰거나, `source`와 필요하면 `target`을 씁니다
        [pattern-part] `{ $text }`: 패턴의 요소가 아닙니다. path, dir, name, locale, ext, […]가 있습니다
        [pattern-component] `{ $text }`: 경로에 쓸 수 없습니다
        [pattern-name] 패턴에는 { "{" }path{ "}" }나 { "{" }name{ "}" }이 한 번 있거나, 하나뿐인 파일의 이름이 있어야 합니다
        [pattern-folders] 패턴의 폴더는 경로 한 부분의 맨 앞에, 한 번만, { "{" }name{ "}" }보다 앞에 와야 합니다
        [overlap] `{ $pattern }`({ $language })의 파일과 `{ $other_pattern }`({ $other })의 파일을 구별할 수 없습니다
        [other-kind] .{ $text }로 끝나는 파일은 `{ $kind }` 종류가 아닙니다
        [only-catalogues] `{ $text }` 키는 `fluent` 종류의 컬렉션에만 쓸 수 있습니다
        [function-name] `{ $text }`: 함수 이름이 아닙니다. NUMBER처럼 쓰세요
        [call-pattern] `{ $text }`: 호출 패턴이 아닙니다. fl!("<id>"처럼 쓰세요
        [empty-component] 경로 `{ $text }`에 빈 부분이 있습니다
        [leading-dot] 경로 `{ $text }`에 점으로 시작하는 부분이 있습니다
        [too-long] 경로 `{ $text }`: 200바이트를 넘습니다
        [character] 경로 `{ $text }`에 제어 문자나 백슬래시가 들어 있습니다
        [not-nfc] 경로 `{ $text }`: 유니코드 정규화 형식 C가 아닙니다
        [empty-word] 글자가 없는 단어가 있습니다
        [rule] 규칙은 `pass`, `warn`, `fail` 가운데 하나이거나, `action`과 필요하면 `grace_days`가 있는 표입니다
        [halves] `lead`와 `body`는 `missing`에만 쓰며 `{ $text }`에는 쓰지 않습니다
        [unknown-code] `{ $text }` 코드는 없습니다
        [misspelt-code] `{ $text }` 코드는 없습니다. 가장 비슷한 코드는 `{ $nearest }`입니다
        [staleness-code] `{ $text }` 코드의 규칙은 `checks` 밖에 있는 `{ $rule }`입니다
        [always-fails] `{ $text }` 코드는 판정하지 못한 것이 있음을 알리며, 언제나 실패입니다
        [always-told] `{ $text }` 코드는 판정하지 못한 것이 있음을 알리며, 언제나 표시됩니다
        [gate-code] `{ $text }` 코드는 게이트 스스로 찾아낸 것이며, 이에 대한 규칙은 없습니다
        [fingerprint] `{ $text }`: 지문이 아닙니다. 1-7f1c09e2a4b1d0c3처럼 쓰세요
        [waived-twice] `{ $text }`의 면제가 둘입니다
        [waiver-part] 면제에는 `{ $text }` 값이 있어야 합니다
        [day] `until` 값은 2031-12-31 같은 날짜입니다
        [address] `{ $text }`: 사이트 주소가 아닙니다. https://tallowgate.example처럼 프로토콜과 호스트만 쓰고(필요하면 포트까지) 뒤에 아무것도 붙이지 마세요
        [page-size] 한 페이지에 발행물이 하나는 있어야 합니다
        [time-zone] `{ $text }`: 시간대가 아닙니다. Europe/London처럼 쓰세요
        [host] `{ $text }`: 호스트가 아닙니다. media.tallowgate.example처럼 쓰세요
       *[toml] { $detail }
    }.
remedy-configuration-invalid = 그 부분을 고치세요. 쓸 수 있는 값은 docs/configuration.md에 있습니다.
explain-configuration-invalid =
    `hexapla.toml`에 있는 값의 종류가 잘못되었거나, 값이 다른 값과 어긋납니다.

    모든 답이 이 파일에 달려 있습니다. 파일의 뜻을 짐작하는 것은 답을 짐작하는 것입니다.

    표시된 부분을 고치세요. 키마다 쓸 수 있는 값이 docs/configuration.md에 나와 있습니다.

finding-no-releases =
    { $which ->
        [none] `hexapla.toml`에 컬렉션이 없어 발행물이 하나도 없습니다.
       *[some] 컬렉션 `{ $collection }`에 원문판이 하나도 없습니다.
    }
remedy-no-releases = 원문이 어디에 있는지 `hexapla.toml`의 `[[collection]]`에 `layout`, `source` 또는 `root`로 밝히세요.
explain-no-releases =
    컬렉션의 원문 패턴에 맞는 파일이 없거나, `hexapla.toml`에 컬렉션이 없습니다.

    빈 폴더를 들여다보는 게이트는 무엇이든 통과시킬 것입니다. 그래서 판정하지 못한 것으로 보며, 종료
    코드는 3입니다.

    `hexapla.toml`의 패턴을 디스크의 경로와 견주어 보세요. 무엇을 쓰게 될지는 `hexapla init
    --dry-run`이 보여 줍니다.

finding-collections-overlap = 컬렉션 `{ $collection }`, `{ $other }` 둘 다 같은 파일 { $n }개를 포함합니다. 예: { $file }.
remedy-collections-overlap = `source`, `target`, `root`로 파일마다 한 컬렉션에만 속하게 하세요.
explain-collections-overlap =
    `hexapla.toml`의 두 컬렉션 패턴이 같은 파일에 맞습니다.

    파일은 한 발행물에 속합니다. 두 발행물에 속하면 원장이 따로 생기고, 한쪽에서 수락한 것이 다른 쪽에서는 미확인으로
    남습니다.

    파일마다 한 컬렉션에만 맞도록 패턴을 쓰거나, 둘 가운데 하나를 빼세요.

finding-fluent-syntax =
    이 항목은 읽지 않습니다: { $kind ->
        [E0002] 메시지도 용어도 주석도 아닌 것으로 시작하는 줄이 있습니다
        [E0003]
            여기에는 { $expected ->
                [line-end] 줄 끝이
               *[other] “{ $expected }” 문자가
            } 와야 합니다
        [E0004] 여기에는 { $expected } 범위의 문자가 와야 합니다
        [E0005] { $name } 메시지에 값도 속성도 없습니다
        [E0006] { $name } 용어에 값이 없습니다
        [E0008] 함수 이름이 대문자가 아닙니다
        [E0009] 인수의 이름이 단순한 이름이 아닙니다
        [E0010] 기본으로 표시된 선택지가 없습니다
        [E0011] 화살표 뒤에 선택지가 없습니다
        [E0012] 값이 없습니다
        [E0013] 선택지의 키가 없습니다
        [E0014] 이름 있는 인수의 값이 문자열도 숫자도 아닙니다
        [E0015] 선택지 둘이 기본으로 표시되어 있습니다
        [E0016] 메시지는 선택자로 쓸 수 없습니다
        [E0017] 용어는 선택자로 쓸 수 없습니다
        [E0018] 메시지의 속성은 선택자로 쓸 수 없습니다
        [E0019] 용어의 속성은 표시할 수 없습니다
        [E0020] 문자열이 같은 줄에서 끝나지 않습니다
        [E0021] 이름 있는 인수 뒤에 이름 없는 인수가 있습니다
        [E0022] 같은 이름의 인수가 두 번 나옵니다
        [E0025] { $escape } 이스케이프는 없습니다
        [E0026] { $escape } 이스케이프에 숫자가 모자랍니다
        [E0027] 열린 적 없는 중괄호를 닫습니다
        [E0028] 중괄호 안에 표시할 수 있는 것이 없습니다
       *[other] 중괄호 안에 있는 것은 선택자로 쓸 수 없습니다
    }.
remedy-fluent-syntax =
    { $kind ->
        [E0002] 항목을 줄의 맨 앞에서 시작하세요. 위의 글에 속하는 줄이라면 들여쓰세요.
        [E0003] 그것을 쓰세요. 닫는 중괄호나 등호를 빠뜨린 경우가 많습니다.
        [E0004] 이름에는 a부터 z까지의 로마자, 숫자, 하이픈, 밑줄만 쓰고, 첫 글자는 로마자로 하세요.
        [E0005] 메시지에 값을 쓰거나, 메시지를 지우세요.
        [E0006] 용어에 값을 쓰거나, 용어를 지우세요.
        [E0008] 함수 이름을 대문자로 쓰세요.
        [E0009] 쌍점 앞에 단순한 이름을 쓰세요.
        [E0010] 선택지 하나에 별표를 붙이세요: *[other].
        [E0011] 별표가 붙은 선택지를 하나 이상 쓰세요: *[other].
        [E0012] 값을 쓰세요. 새 줄에 쓸 때는 들여쓰고, 빈 값은 중괄호 안의 빈 문자열로 쓰세요.
        [E0013] 대괄호 안에 키를 쓰세요.
        [E0014] 인수의 값을 큰따옴표로 묶으세요.
        [E0015] 별표를 선택지 하나에만 남기세요.
        [E0016] 변수나 용어의 속성을 선택자로 쓰세요.
        [E0017] 변수나 그 용어의 속성을 선택자로 쓰세요.
        [E0018] 변수나 용어의 속성을 선택자로 쓰세요.
        [E0019] 용어 자체를 표시하거나, 용어를 따로 만드세요.
        [E0020] 문자열을 같은 줄에서 큰따옴표로 닫으세요.
        [E0021] 이름 없는 인수를 앞에 두세요.
        [E0022] 둘 중 하나를 지우세요.
        [E0025] 백슬래시 하나는 두 개로 쓰고, 다른 문자는 그대로 쓰세요.
        [E0026] \u 뒤에는 네 자리, \U 뒤에는 여섯 자리의 16진수를 쓰세요.
        [E0027] 지우세요. 독자에게 보이게 하려면 중괄호 안의 문자열에 넣으세요.
        [E0028] 중괄호 안에 변수, 메시지, 용어, 문자열 또는 숫자를 쓰세요.
       *[other] 변수나 용어의 속성을 선택자로 쓰세요.
    }
explain-fluent-syntax =
    카탈로그의 항목이 Fluent 문법에 어긋납니다. 항목의 오류 가운데 가려낼 수 있는 것은 모두 위치와
    함께 알립니다.

    글을 표시하는 프로그램은 망가진 항목을 버립니다. 그래서 독자는 다른 언어의 글이나 이름만 보게
    됩니다. 파일의 다른 항목은 모두 읽습니다.

    표시된 위치를 고치세요. E0003 같은 번호는 fluent.js가 그 오류에 붙인 번호입니다.

finding-fluent-nonstandard =
    일부 프로그램만 읽는 항목입니다: { $kind ->
        [missing-comma] 두 인수 사이에 쉼표가 없습니다
        [unquoted-argument] 이름 있는 인수의 값에 따옴표가 없습니다
       *[escaped-brace] 문자열 안의 중괄호에는 백슬래시가 필요 없습니다
    }.
remedy-fluent-nonstandard =
    { $kind ->
        [missing-comma] 인수 사이에 쉼표를 넣으세요.
        [unquoted-argument] 인수의 값을 큰따옴표로 묶으세요.
       *[escaped-brace] 백슬래시를 지우세요.
    }
explain-fluent-nonstandard =
    항목이 Fluent 명세에는 어긋나지만, Rust에서 가장 널리 쓰이는 구현인 fluent-rs는 받아들이는
    방식으로 쓰였습니다.

    다른 구현은 모두 이 항목을 버립니다. 시험할 때는 있던 글이 웹 페이지에서는 보이지 않습니다.

    명세대로 쓰세요. 고치는 방법이 하나뿐이면 프로그램이 대신 고칠 수 있습니다.

finding-fluent-rescued = 위의 항목이 망가져 있어, 일부 프로그램에서는 { $name } 항목이 사라집니다.
remedy-fluent-rescued = 위의 항목을 고치세요.
explain-fluent-rescued =
    위의 항목이 망가져 있고, fluent-rs를 따르는 프로그램은 멀쩡한 이 항목까지 함께 버립니다.

    한 글의 오류 때문에 다른 글이 사라지는데, 아무도 거기에서 원인을 찾지 않습니다.

    위의 항목을 고치세요. 그러면 이 발견 사항도 없어집니다.

finding-fluent-limit-exceeded =
    { $name ->
        [file] 카탈로그가 { $limit }바이트보다 커서 읽지 않습니다.
        [depth] 한꺼번에 열린 중괄호와 괄호가 { $limit }개를 넘어 항목을 읽지 않습니다.
        [placeables] 한꺼번에 표시될 자리 표시자가 { $limit }개를 넘어 글이 절대 표시되지 않습니다.
       *[findings] 이 파일에서 발견한 것이 { $limit }건을 넘어 나머지는 알리지 않습니다.
    }
remedy-fluent-limit-exceeded =
    { $name ->
        [file] 카탈로그를 여러 파일로 나누세요.
        [depth] 중첩된 것을 별도의 메시지나 용어로 옮기세요.
        [placeables] 글을 여러 메시지로 나누세요.
       *[findings] 알려 드린 것을 고친 다음 다시 확인하세요.
    }
explain-fluent-limit-exceeded =
    카탈로그에 프로그램이 읽거나 표시하는 한도를 넘는 것이 있습니다. 바이트가 너무 많거나, 한꺼번에
    열린 중괄호가 너무 많거나, 글 하나에 자리 표시자가 너무 많습니다.

    한도는 악의적이거나 망가진 파일 하나가 다른 모든 파일의 처리를 막지 못하게 합니다. 읽지 않은
    것은 판정하지 않았으므로 종료 코드는 3입니다.

    파일이나 글을 나누세요. 적용 중인 한도는 `hexapla doctor`가 출력합니다.

finding-fluent-character =
    { $kind ->
        [byte-order-mark] 카탈로그가 바이트 순서 표시({ $character })로 시작합니다.
        [carriage-return] 줄을 끝내지 않는 캐리지 리턴({ $character })이 { $count }개 있습니다.
        [tab] 보통 공백만 쓸 수 있는 자리에 탭({ $character })이 { $count }개 있습니다.
        [no-break-space] 보통 공백만 쓸 수 있는 자리에 줄 바꿈 없는 공백({ $character })이 { $count }개 있습니다.
        [replacement] 변환하다가 문자 { $count }개가 사라졌습니다({ $character }).
       *[control] 카탈로그에 보이지 않는 제어 문자가 { $count }개 있습니다. 첫 번째는 { $character }입니다.
    }
remedy-fluent-character =
    { $kind ->
        [byte-order-mark] 파일을 바이트 순서 표시 없이 UTF-8로 저장하세요.
        [carriage-return] 줄을 줄 바꿈 문자(LF)로 끝내세요.
        [tab] 공백으로 들여쓰세요.
        [no-break-space] 그 자리에 보통 공백을 쓰세요.
        [replacement] 파일의 이전 버전에서 글을 찾아 문자를 다시 쓰세요.
       *[control] 지우세요. 대부분의 편집기에서 보이지 않는 문자를 표시할 수 있습니다.
    }
explain-fluent-character =
    카탈로그에 눈에 보이지 않고 보이는 대로 작동하지도 않는 문자가 있습니다. 바이트 순서 표시, 줄을
    끝내지 않는 캐리지 리턴, 문법상 공백이 올 자리에 있는 탭이나 줄 바꿈 없는 공백, 제어 문자, 또는
    변환 실패가 남긴 문자입니다.

    문법에서 여백으로 보는 것은 보통 공백뿐입니다. 그 밖의 것은 글의 일부가 되거나 글을 끝냅니다.
    바이트 순서 표시가 있으면 다른 프로그램은 첫 항목을 읽지 못합니다.

    프로그램이 바꾸게 하세요. 변환하다가 사라진 것은 사람이 다시 써야 합니다.

finding-fluent-duplicate =
    { $kind ->
        [message] { $name } 메시지가
        [term] { $name } 용어가
        [attribute] 이 항목에는 { $name } 속성이
       *[variant] { $name } 선택지가
    } 줄 { $line }에 이미 있습니다.
remedy-fluent-duplicate = 둘 중 하나의 이름을 바꾸거나 하나를 지우세요.
explain-fluent-duplicate =
    한 파일의 두 메시지나 용어, 한 항목의 두 속성, 또는 한 선택식의 두 선택지가 같은 이름입니다.

    둘 중 하나는 절대 표시되지 않으며, 어느 쪽인지는 프로그램마다 다릅니다. 번역자가 아무도 보지
    못하는 쪽을 고치고 있을지도 모릅니다.

    맞는 쪽을 남기세요. 둘 다 필요하면 이름이 달라야 합니다.

finding-fluent-escape =
    { $kind ->
        [text] { $escape }: 글에서는 이스케이프가 아니므로, 독자에게 그대로 보입니다.
       *[literal] { $escape }: 해당하는 문자가 없으므로, 독자에게는 대체 문자가 보입니다.
    }
remedy-fluent-escape =
    { $kind ->
        [text] 문자를 그대로 쓰거나, 이스케이프를 중괄호 안의 문자열에 넣으세요.
       *[literal] 문자를 그대로 쓰세요.
    }
explain-fluent-escape =
    글에서 백슬래시는 백슬래시일 뿐입니다. 중괄호 안의 문자열에서만 이스케이프의 시작이 되며, 그것도
    따옴표, 백슬래시, 문자 번호 앞에서만 그렇습니다. 서로게이트 쌍의 한쪽처럼 어느 문자에도 속하지
    않는 번호는 대체 문자로 표시됩니다.

    그런 이스케이프는 다른 형식에서 온 것입니다. 독자에게는 백슬래시나 검은 마름모가 보입니다.

    문자를 그대로 쓰세요. 글에는 중괄호를 뺀 모든 문자를 쓸 수 있습니다. 줄을 바꾸려면 새 줄을
    시작하고 앞줄만큼 들여쓰세요.

finding-fluent-indentation = 이 글의 들여쓰기를 프로그램마다 다르게 읽습니다.
remedy-fluent-indentation = 글의 모든 줄을 똑같이 들여쓰세요.
explain-fluent-indentation =
    자리 표시자로 시작하는 줄을 다른 줄보다 많거나 적게 들여썼거나, 빈 줄에 들여쓰기보다 많은 공백이
    있습니다. 명세에 따르면 가장 작은 들여쓰기를 넘는 공백은 글에 속하고, 빈 줄의 공백은 남지
    않습니다. fluent-rs는 자리 표시자로 시작하는 줄의 들여쓰기를 버리고 다른 줄의 들여쓰기를 정할
    때도 셈에 넣지 않으며, 빈 줄의 공백은 남깁니다.

    같은 카탈로그의 글이 플랫폼에 따라 다르게 표시됩니다. 예제 코드, 시, 표에서는 공백이 중요합니다.

    모든 줄을 똑같이 들여쓰세요. 글에 속하는 공백은 중괄호 안의 문자열에 넣을 수 있습니다.

finding-fluent-message-in-text = 글의 이 줄은 { $name } 메시지처럼 보입니다.
remedy-fluent-message-in-text = 메시지가 맞다면 줄의 맨 앞에서 시작하세요.
explain-fluent-message-in-text =
    글 안의 한 줄이 이름, 등호, 값으로 되어 있습니다. 실수로 들여썼거나 번역에 잘못 붙여 넣은
    메시지일 가능성이 큽니다.

    독자는 글 중간에서 이름을 보게 되고, 메시지 자체는 없는 것이 됩니다.

    들여쓰기를 없애 그 줄에서 메시지가 시작되게 하거나, 그 줄을 빼세요.

finding-fluent-foreign-placeholder = { $placeholder }: Fluent의 자리 표시자가 아니므로, 독자에게 그대로 보입니다.
remedy-fluent-foreign-placeholder = 변수를 { "{" } $name { "}" }처럼 중괄호 안에 쓰세요.
explain-fluent-foreign-placeholder =
    글에 다른 형식의 자리 표시자가 있습니다. { "%s" }, { "%1$s" }, 중괄호로 묶은 숫자, 이중 중괄호로
    묶은 이름 같은 것입니다.

    Fluent는 그것을 그대로 표시하거나, 그런 이름의 메시지를 찾습니다. 거기에 들어가야 할 값은 나오지
    않습니다.

    프로그램이 주는 변수를 { "{" } $name { "}" }처럼 쓰세요. 독자에게 그 문자를 보여 주려면 중괄호
    안의 문자열에 넣으세요.

## Formatting messages

finding-fluent-format-missing = 차례로 찾아본 로캘 어디에도 `{ $id }` 메시지가 없습니다.
remedy-fluent-format-missing = 원문 카탈로그에 추가하거나, 쓰인 곳의 id를 고치세요.
explain-fluent-format-missing =
    요청한 메시지가 독자의 로캘에도 원문에도 없어, 어느 카탈로그에서도 찾을 수 없습니다.

    독자는 중괄호로 묶인 id를 보게 되며, 그것만으로는 아무것도 알 수 없습니다.

    원문 카탈로그에 메시지를 추가하세요. 원문에서 id가 바뀌었다면 메시지를 요청하는 곳에서도 새 id를
    쓰세요.

finding-fluent-format-fallback = `{ $id }` 메시지를 { $asked } 로캘로 요청했으나 { $from } 로캘의 것이 표시되었습니다.
remedy-fluent-format-fallback = 요청한 로캘로 번역하세요.
explain-fluent-format-fallback =
    요청한 로캘에 메시지가 없어, 독자는 그 메시지를 다른 언어로 보게 됩니다.

    절반이 다른 언어로 된 페이지는 돌보지 않은 것처럼 보이고, 어떤 독자는 그 절반을 전혀 쓸 수
    없습니다.

    메시지를 번역하세요. 지역 로캘은 상위 로캘과 똑같이 쓸 메시지를 상위 로캘에 맡겨도 됩니다.
    `fr-CA`가 `fr`로 대체될 때는 이렇게 알리지 않습니다.

finding-fluent-format-reference = 메시지가 `{ $name }` 참조를 쓰지만 그 대상이 없습니다.
remedy-fluent-format-reference = 이름을 고치거나, 참조하는 대상을 추가하세요.
explain-fluent-format-reference =
    자리 표시자가 참조하는 메시지, 용어, 속성 또는 함수가 없거나, 있어도 값이 없습니다.

    독자는 문장 한가운데에서 중괄호로 묶인 이름을 보게 됩니다.

    철자를 정의와 견주어 보세요. 용어는 하이픈으로 시작하고, 함수는 대문자로 씁니다.

finding-fluent-format-variable = 메시지가 보여 주는 `{ $name }` 변수에 값이 주어지지 않았습니다.
remedy-fluent-format-variable = 메시지에 주어지는 변수를 쓰세요. 메시지의 주석에 나와 있습니다.
explain-fluent-format-variable =
    메시지가 보여 주는 변수에 프로그램이 값을 주지 않았거나, 용어가 보여 주는 변수를 호출할 때
    정하지 않았습니다.

    독자는 숫자나 이름 대신 중괄호로 묶인 변수 이름을 보게 됩니다.

    원문 메시지에도 쓰인 변수를 쓰세요. 용어에서는 호출할 때마다 변수를 정하거나, 변수를 선택자로
    써서 기본 선택지를 두세요.

finding-fluent-format-cycle = 메시지가 자기 자신으로 되돌아옵니다: { $path }.
remedy-fluent-format-cycle = 참조 가운데 하나를 빼세요.
explain-fluent-format-cycle =
    메시지나 용어가 서로를 돌아가며 참조합니다.

    그런 메시지에는 끝이 없습니다. 순환을 닫는 참조는 중괄호로 묶여 표시됩니다.

    그중 하나에는 다른 것을 참조하지 말고 글을 직접 쓰세요.

finding-fluent-format-limit = 메시지가 `{ $limit }` 한도({ $most })를 넘었습니다.
remedy-fluent-format-limit = 메시지를 더 단순하게 만드세요.
explain-fluent-format-limit =
    메시지의 자리 표시자 수, 길이, 중첩의 깊이 또는 표시하는 자릿수가 한도를 넘습니다.

    서로를 참조하는 메시지 몇 개만으로 몇 기가바이트의 글이 만들어질 수 있습니다. 한도를 넘은
    메시지는 중괄호로 묶인 id로 표시하고, 넘치는 자릿수는 자르며, 너무 깊이 중첩된 것은 생략합니다.

    무엇이 메시지를 불어나게 하는지 찾아, 그 글을 직접 쓰세요. 정상적인 카탈로그의 메시지는 한도
    근처에도 가지 않습니다.

finding-fluent-format-value = `{ $name }`: 값을 그런 방식으로 표시할 수 없습니다.
remedy-fluent-format-value = 알맞은 종류의 값을 주세요. NUMBER에는 숫자, DATETIME에는 날짜나 시각을 줍니다.
explain-fluent-format-value =
    함수에 그 함수가 받지 않는 종류의 값이 주어졌거나, 값 자체가 오류입니다.

    독자는 중괄호로 묶인 함수 이름이나 변수 이름을 보게 됩니다.

    NUMBER는 숫자를 받고, DATETIME은 날짜나 시각, 또는 2026-03-01 같은 텍스트를 받으며, LIST는
    오류가 아닌 값이면 모두 받습니다. 날짜뿐인 값에서 시각을 얻을 수는 없습니다.

finding-fluent-format-option =
    `{ $function }` 함수의 `{ $option }` 옵션은 이렇게 쓸 수 없습니다. 가능한 값: { $accepts ->
        [none] 없음(그런 옵션이 없음)
       *[other] { $accepts }
    }.
remedy-fluent-format-option = 옵션을 고치세요. 모든 옵션은 docs/formats/fluent-formatting.md에 있습니다.
explain-fluent-format-option =
    함수에 없는 옵션이나, 옵션이 받지 않는 값으로 함수를 호출합니다.

    그 옵션은 무시되므로, 숫자나 날짜가 메시지가 뜻한 대로 표시되지 않습니다.

    철자나 값을 고치세요. 텍스트는 따옴표로 묶고, 자릿수는 묶지 않습니다.

finding-fluent-no-locale-data = CLDR에 { $language } 언어의 복수형 규칙이 없어, 모든 수를 `other`로 봅니다.
remedy-fluent-no-locale-data = 모든 수에 맞는 선택지 하나를 쓰거나, [1]처럼 정확한 수를 쓰세요.
explain-fluent-no-locale-data =
    복수형, 숫자, 날짜의 바탕이 되는 유니코드 데이터에 이 언어에 관한 것이 없습니다.

    예를 들어 [one] 선택지는 절대 선택되지 않으며, 숫자와 날짜는 중립적인 방식으로 표시됩니다.

    복수형이 필요 없는 메시지를 쓰거나, 정확한 수에 따라 글을 고르게 하세요. 아직 없는 언어의
    데이터는 유니코드의 CLDR 프로젝트에 기여할 수 있습니다.

## Quality of translations: facts
##
## $unit (String): the unit's id, such as #3.

instead =
    { $target ->
        [none] .
       *[other] (번역: { $target }).
    }

finding-fact-number-changed = { $unit } 단위의 수가 다릅니다. 원문: { $source }, 번역: { $target }.
remedy-fact-number-changed = 원문의 수를 번역 언어의 방식으로 쓰세요.
explain-fact-number-changed =
    원문의 수가 번역에 다른 수로 나오며, 실수로 보입니다. 숫자 하나가 다르거나, 두 숫자의 자리가
    바뀌었거나, 0이 더 많거나 적거나, 백만과 십억이 뒤바뀐 경우입니다. 백분율이나 한 자리 수가
    양쪽에 하나씩만 짝 없이 남은 경우도 마찬가지입니다.

    사람에 관한 보도에서 틀린 숫자는 해를 끼치며, 번역만 읽는 사람은 틀린 것을 알 수 없습니다.

    두 수를 대조하세요. 숫자는 번역 언어의 방식대로 써도 됩니다. 다른 모양의 숫자, 다른 구분 기호, 말로
    쓴 수도 괜찮습니다. 원문이 틀렸다면 원문을 정정해 달라고 하세요.

finding-fact-number-missing = { $unit } 단위의 수가 번역에 없습니다: { $source }{ instead }
remedy-fact-number-missing = 그 수를 번역 언어의 방식으로 쓰세요.
explain-fact-number-missing =
    원문의 수가 번역 어디에도 없습니다. 번역 언어의 어떤 표기로도 나오지 않습니다.

    빠진 숫자는 빠진 진술이며, 다른 숫자로 바뀌었다면 더 나쁩니다.

    그 수를 쓰세요. 프로그램이 모르는 말로 번역에 들어 있다면 그대로 두세요. “both”나 “every day”처럼
    옮겨도 좋은 번역이 되므로, 12까지의 수는 참고로만 알립니다.

finding-fact-number-extra = { $unit } 단위의 번역에 원문에 없는 수가 있습니다: { $target }.
remedy-fact-number-extra = 그 수를 빼거나, 원문에 추가해 달라고 하세요.
explain-fact-number-extra =
    번역에 숫자로 쓴 수가 있는데, 원문에서 그 근거를 찾을 수 없습니다.

    아무도 발표하지 않은 숫자를 발행한 셈입니다.

    그 수를 빼거나, 원문에 추가해 달라고 하세요. 1,000 이상이거나 통화 기호가 붙은 수는 경고로 알리며,
    연도는 예외입니다.

finding-fact-date = { $unit } 단위의 날짜가 번역에 원문대로 나오지 않습니다: { $source }{ instead }
remedy-fact-date = 원문의 날짜를 번역 언어의 방식으로 쓰세요.
explain-fact-date =
    원문의 날짜가 번역에서 다르거나 빠졌습니다.

    날짜가 틀리면 알리바이, 기한, 법률이 다른 것이 됩니다.

    원문의 날짜를 번역 언어의 방식으로 쓰세요. 다른 역법도 알아봅니다. 날짜가 빠지기만 한 것은
    경고입니다.

finding-fact-time = { $unit } 단위의 시각이 번역에 원문대로 나오지 않습니다: { $source }{ instead }
remedy-fact-time = 시각과 시간대를 번역 언어의 방식으로 쓰세요.
explain-fact-time =
    원문의 시각이 번역에서 다르거나, 빠졌거나, 시간대를 잃었습니다.

    엠바고나 기한의 시간대가 틀리면, 지키려는 사람도 어기게 됩니다.

    시각을 번역 언어의 방식으로 쓰고, 원문에 시간대가 있으면 시간대도 쓰세요. 원문이 엠바고나 기한을
    말하거나 시각을 GMT 또는 UTC로 적으면 오류이고, 그 밖에는 경고입니다.

finding-fact-percent = { $unit } 단위의 { $source }: 번역에서는 백분율이 아닙니다.
remedy-fact-percent = 백분율 기호나 ‘퍼센트’에 해당하는 말을 쓰세요.
explain-fact-percent =
    백분율이 번역에서 백분율 기호나 그에 해당하는 말 없이 나옵니다.

    23명과 전체의 23 %는 서로 다른 진술입니다.

    백분율 기호나 ‘퍼센트’에 해당하는 말을 쓰세요.

finding-fact-currency = { $unit } 단위의 금액 { $source }: 번역에서 통화가 다르거나 없습니다.
remedy-fact-currency = 원문의 통화를 그대로 쓰세요.
explain-fact-currency =
    금액이 번역에 다른 통화로 나오거나 통화 없이 나옵니다.

    숫자가 같아도 통화가 다르면 다른 금액이고, 통화가 없으면 그저 숫자일 뿐입니다.

    원문의 통화를 그대로 쓰세요. 환산한 금액은 그 뒤의 괄호 안에 적습니다.

finding-fact-unit-converted = { $unit } 단위의 측정값이 환산되었습니다. 원문: { $source }, 번역: { $target }.
remedy-fact-unit-converted = 측정값을 환산하는 것이 표기 원칙이라면 할 일은 없습니다.
explain-fact-unit-converted =
    측정값이 번역에 다른 단위로 나오며, 수치는 서로 맞습니다.

    두 글을 대조하는 사람이 그 숫자가 실수가 아니라 환산한 값임을 알 수 있어야 합니다.

    측정값을 환산하는 것이 표기 원칙이라면 할 일은 없습니다.

finding-fact-identifier = { $unit } 단위의 { $source }: 번역에 없습니다{ instead }
remedy-fact-identifier = 원문에서 한 글자씩 그대로 옮기세요.
explain-fact-identifier =
    사건 번호, 문서 기호, 일련번호 또는 전화번호가 번역에 원문대로 나오지 않습니다.

    거의 맞는 번호로는 문서를 찾을 수도, 전화를 걸 수도 없습니다.

    원문에서 한 글자씩 그대로 옮기세요.

finding-fact-name =
    { $target ->
        [none] { $unit } 단위의 이름이 번역에 없습니다: { $source }
       *[other] { $unit } 단위의 이름이 번역에서 다릅니다: { $source } → { $target }
    }
remedy-fact-name = 번역 언어에 다른 표기가 없다면 원문의 철자대로 쓰세요.
explain-fact-name =
    여러 단어로 된 이름이 원문에는 있으나 같은 문자로 쓴 번역에는 어디에도 없습니다. 단어 가운데
    하나는 어느 단어 목록에도 없고, 흔한 단어는 하나도 들어 있지 않습니다. 어미는 달라도 됩니다.
    문자가 무엇이든 번역의 그 자리에 한 단어를 공유하는 다른 이름이 있으면 경고입니다.

    언어마다 이름이 다르면 그 사람을 찾을 수 없고, 증인을 다른 사람으로 오해할 수도 있습니다.

    번역 언어에 그 이름의 다른 표기가 없다면 원문의 철자대로 쓰세요.

finding-fact-attribution = { $unit } 단위에서 인용한 말의 주인이 다릅니다. 번역에서는 말 옆에 그 이름이 없습니다: { $source }.
remedy-fact-attribution = 말마다 그 말을 한 사람의 이름을 옆에 밝히세요.
explain-fact-attribution =
    원문은 누군가의 이름을 밝혀 그 말을 인용합니다. 번역에도 인용이 있으나 그 이름이 어디에도
    없거나, 인용된 두 사람의 자리가 서로 바뀌었습니다.

    하지 않은 말을 했다고 전하는 것은 편집국이 저지를 수 있는 가장 나쁜 실수이며, 이름이 나온 사람이
    그 대가를 치를 수 있습니다.

    누가 무슨 말을 했는지 원문에서 읽고, 각자의 말 옆에 이름을 밝히세요. 구절에 이름이 한 번만
    나오고 번역에서 그 이름을 알아볼 수 있는 곳, 곧 같은 문자로 쓴 번역이나 등록부에 있는 이름에서만
    알립니다.

finding-fact-quotation-count = { $unit } 단위의 원문에는 인용이 있으나 번역에는 따옴표가 없습니다.
remedy-fact-quotation-count = 인용한 말을 번역 언어의 따옴표로 묶으세요.
explain-fact-quotation-count =
    원문은 다섯 단어 이상을 인용하는데 번역에는 따옴표가 하나도 없습니다.

    따옴표 안의 말은 그 사람의 말이며, 따옴표가 없으면 우리의 말이 됩니다.

    인용한 말을 번역 언어의 따옴표로 묶으세요.

finding-fact-stale = { $unit } 단위의 원문이 바뀌었으나({ $old } → { $new }) 번역은 아직 그대로입니다: { $target }.
remedy-fact-stale = 새로운 사실을 번역에 반영한 다음 구절을 승인하세요.
explain-fact-stale =
    번역한 뒤 원문에서 수, 날짜, 이름 또는 주소가 바뀌었습니다. 번역에는 예전 것이 그대로 있고 새것은
    어디에도 없습니다.

    다른 언어의 독자는 틀린 것으로 밝혀졌거나 더는 사실이 아닌 것을 읽게 됩니다. 갱신이 필요한 것 가운데
    가장 먼저 해를 끼치는 것이 이런 내용입니다.

    새로운 사실을 번역에 반영하고, 구절의 나머지도 바뀌지 않았는지 살펴본 다음 승인하세요.

## Quality of translations: structure

finding-structure-blocks = { $unit } 단위의 블록 종류가 번역에서 다릅니다.
remedy-structure-blocks = 원문과 같은 종류의 블록으로 만드세요.
explain-structure-blocks =
    구절의 블록 종류가 원문과 번역에서 다릅니다. 제목이 문단이 되었거나 목록 항목이 인용문이 된
    경우입니다. 제목의 수준이 다른 것은 경고입니다. 무엇을 번역했는지 기록이 없는 곳에서는 제목의
    수준만 비교하며, 참고로 알립니다.

    차례, 스타일, 보조 기술은 블록의 종류에 따라 동작합니다.

    원문과 같은 종류의 블록으로 만드세요.

finding-structure-link-target = { $unit } 단위의 원문에 있는 링크가 번역에 없습니다: { $source }{ instead }
remedy-structure-link-target = 링크의 목적지를 원문과 같게 하세요.
explain-structure-link-target =
    원문의 링크가 번역에서 다른 곳을 가리키거나 빠졌습니다. 같은 사이트에 있는 같은 페이지의 다른
    언어판은 같은 것으로 봅니다. /en/help와 /fr/help, 두 언어의 위키백과, 이름이 다른 앵커, 끝에
    붙은 ?hl=fr이 그렇습니다. 다른 사이트로 가는 링크는 경고입니다. 무엇을 번역했는지 기록이 없는
    곳에서는 페이지의 다른 곳에 있는 링크도 있는 것으로 보며, 원문의 여러 링크 가운데 하나도 없거나
    숫자가 원문과 다른 구절에 대해서는 아무것도 알리지 않습니다. 둘이 서로의 짝이 아닐 수 있기
    때문입니다.

    링크를 따라간 독자가 의도한 것과 다른 글에 이르거나 아무 데도 이르지 못합니다.

    링크의 목적지를 원문과 같게 하되, 번역 언어의 페이지가 있으면 그 페이지로 하세요.

finding-structure-image = { $unit } 단위의 원문에 있는 이미지가 번역에 없습니다: { $source }{ instead }
remedy-structure-image = 원문에 나오는 이미지를 넣으세요.
explain-structure-image =
    원문의 이미지가 번역에서 다르거나 빠졌습니다.

    이미지는 증거이며, 출처 표시와 설명은 그 이미지에 딸린 것입니다.

    원문의 이미지를 넣으세요. 다른 언어의 폴더에 있는 같은 이름의 이미지는 같은 것으로 봅니다.

finding-structure-footnote =
    { $kept ->
        [mark] { $unit } 단위의 각주 { $source }: 번역에 각주 표시는 있으나 각주의 글이 없습니다.
       *[other] { $unit } 단위의 각주 { $source }: 번역에 각주 표시가 없습니다.
    }
remedy-structure-footnote = 각주가 달린 말에 각주 표시를 넣으세요.
explain-structure-footnote =
    각주 표시가 원문에는 있으나 번역에는 없습니다.

    각주가 없는 주장은 출처가 없는 주장입니다.

    각주가 달린 말에 각주 표시를 넣으세요.

finding-structure-code =
    { $source ->
        [none] { $unit } 단위의 번역에 원문에 없는 코드가 있습니다: { $target }.
       *[other] { $unit } 단위의 코드가 번역에 없습니다: { $source }{ instead }
    }
remedy-structure-code = 원문의 코드를 그대로 옮기세요.
explain-structure-code =
    원문의 코드 표시가 번역에서 다르거나 빠졌습니다. 이중 중괄호 사이의 것은 번역해도 되며, 코드
    표시 없이 쓴 코드, 호출의 괄호를 뺀 코드, 다른 언어의 경로로 바꾼 코드도 있는 것으로 봅니다.
    버튼 이름과 따옴표 안의 글, 독자의 말로 바꾼 예는 비교하지 않습니다. 원문의 코드와 거의 같은 것은
    오류이고, 원문의 다른 곳에 있는 코드는 경고이며, 없거나 전혀 다른 코드는 참고로만 알립니다.
    프로그래밍 언어를 알 수 있는 코드 블록도 한 줄씩 비교하며, 그 안의 주석과 글은 번역해도 됩니다.

    거의 맞는 명령이나 이름은 작동하지 않습니다.

    원문의 코드를 그대로 옮기세요.

finding-structure-placeholder =
    { $unit ->
        [none] 원문의 설정이 번역에 없습니다: { $source }{ instead }
       *[other] { $unit } 단위의 표현식이 번역에 없습니다: { $source }{ instead }
    }
remedy-structure-placeholder = 원문의 표현식을 그대로 옮기세요.
explain-structure-placeholder =
    글 안에서 사이트가 다른 값으로 바꾸는 표현식이나 쇼트코드가 번역에서 다르거나 빠졌습니다. 쇼트코드
    안에 있는 독자를 위한 글은 번역해도 됩니다.
    글 속의 자리 표시자({ "%s" })나 독자에게 보이지 않는 요소의 설정(type="info")은 경고입니다.

    표현식이 빠지면 페이지에서 값이 빠지고, 철자가 틀리면 페이지가 빌드되지 않을 수 있습니다.

    원문에서 그대로 옮기세요.

finding-structure-emphasis = { $unit } 단위의 원문에는 강조가 있으나 번역에는 없습니다.
remedy-structure-emphasis = 같은 말을 번역 언어의 방식으로 강조하세요.
explain-structure-emphasis =
    원문은 구절의 어떤 말을 강조하는데 번역에는 강조가 하나도 없습니다.

    글쓴이가 강조한 것도 글쓴이가 말한 내용의 일부입니다.

    그 말을 번역 언어의 방식으로 강조하세요. 다른 수단으로 강조했다면 그대로 두세요.

finding-structure-html = { $unit } 단위의 태그가 번역에 없습니다: { $source }.
remedy-structure-html = 같은 말을 태그로 둘러싸세요.
explain-structure-html =
    원문의 글 안에 있는 태그가 번역의 글에는 없습니다. 줄 바꿈은 자유롭게 해도 되고, Markdown에 따로
    기호가 있는 태그도 그렇습니다. 속성은 비교하지 않으며, 닫는 태그는 여는 태그와 함께 다룹니다.

    닫히지 않은 태그나 사라진 컴포넌트는 페이지의 나머지를 바꾸어 놓습니다.

    같은 말을 태그로 둘러싸세요.

finding-structure-empty = { $unit } 단위의 번역에서 다음에 해당하는 자리가 비어 있습니다: { $source }.
remedy-structure-empty = 해당하는 말을 번역하세요.
explain-structure-empty =
    표의 칸, 링크의 글, 이미지의 설명에 원문에는 말이 있으나 번역에는 없거나, 칸 자체가 없습니다.

    독자에게는 빈자리가 보이거나, 무엇인지 알 수 없는 링크나 이미지만 남습니다.

    해당하는 말을 번역하세요.

finding-structure-notation = { $unit } 단위의 번역에 기호가 쓴 그대로 보입니다: { $target }.
remedy-structure-notation = 기호가 제 역할을 하도록 쓰세요.
explain-structure-notation =
    원문의 독자에게는 보이지 않는 Markdown이나 HTML의 기호(**, ]( 등)가 번역에서는 그대로 보입니다. 닫히지 않았거나, 이스케이프되었거나, 아무것도
    표시하지 못하는 자리에 있습니다. 글자와 따옴표 또는 괄호 사이의 **는 아무것도 강조하지 못하며, 한국어, 중국어, 일본어에서 자주 일어납니다.

    페이지가 잘못된 것처럼 보이며, 강조하거나 링크로 만들어야 할 말이 그렇게 되지 않습니다.

    기호를 닫거나 따옴표를 밖으로 빼세요: **‘말’**이 → ‘**말**’이.

## Quality of translations: completeness

finding-empty = { $unit } 단위의 번역에 내용이 없습니다.
remedy-empty = 구절을 번역하세요.
explain-empty =
    구절의 번역에 내용이 없습니다.

    독자에게는 빈자리나, 아래에 아무것도 없는 제목이 보입니다.

    구절을 번역하거나, 누락으로 집계되도록 그 자리를 없애세요.

finding-untranslated = { $unit } 단위의 번역이 원문 그대로입니다.
remedy-untranslated = 구절을 번역하세요.
explain-untranslated =
    번역이 원문의 예전 글입니다. 대소문자나 부호는 같을 수도 다를 수도 있습니다. 대소문자나 부호만
    다른 지금의 원문이라면 참고로만 알립니다. 프로그램의 메시지와 제목은 일부러 그대로 두는 일이
    많기 때문입니다. 똑같이 복사한 것은 누락으로 알립니다.

    독자는 읽지 못할 수도 있는 언어로 된 구절을 받게 되고, 이 구절은 끝나지 않은 일로 집계되지도
    않습니다.

    구절을 번역하세요.

finding-partly-untranslated = { $unit } 단위의 번역에 원문이 남아 있습니다: { $source }.
remedy-partly-untranslated = 구절의 나머지를 번역하세요.
explain-partly-untranslated =
    대부분 소문자로 쓴 단어 여섯 개가 사이에 부호 없이 원문에 있는 그대로 번역에 잇달아 나옵니다.
    구절 전체가 원문 그대로라면 번역되지 않은 것으로 알립니다. 인용, 코드, 링크의 글은 제외하며,
    오류 메시지를 인용할 때처럼 쌍점 뒤를 모두 그대로 둔 곳은 참고로만 알리고, 인용 블록 안은
    알리지 않습니다.

    문장 하나를 빠뜨렸거나, 나중에 번역하려고 새 문장을 붙여 넣은 것입니다.

    구절의 나머지를 번역하세요.

finding-mojibake = { $unit } 단위의 번역에 깨진 글자가 있습니다: { $target }
remedy-mojibake = 구절을 다시 쓰고 파일을 UTF-8로 저장하세요.
explain-mojibake =
    번역에 UTF-8의 바이트를 다른 인코딩으로 읽을 때 생기는 글자나, 읽을 수 없는 것을 대신하는 기호가
    있습니다.

    단어를 읽을 수 없게 되고 이름이 틀리게 됩니다.

    파일을 UTF-8로 열어 구절을 다시 쓰고 UTF-8로 저장하세요.

finding-wrong-script = { $unit } 단위의 번역이 다른 언어의 문자로 되어 있습니다: { $target }
remedy-wrong-script = 그 자리에 이 페이지의 언어로 된 글을 넣으세요.
explain-wrong-script =
    번역의 한 구절이 그 언어를 적지 않는 문자로 쓰여 있습니다. 프랑스어 페이지의 키릴 문자, 일본어 페이지의 중국어,
    간체를 지정한 로캘의 번체가 그렇습니다. 로마자로 쓴 이름은 어느 언어에나 있을 수 있고, 원문이 다른 문자로 인용한 것도
    있을 수 있습니다. 여러 문자로 적는 언어와 열두 글자가 안 되는 구절은 판단하지 않습니다.

    누군가 다른 번역의 글을 붙여 넣은 것입니다. 독자는 읽을 수 없고, 아무도 할 일로 세지 않습니다.

    그 자리에 페이지의 언어로 된 번역을 넣으세요.

finding-length = { $unit } 단위의 글자 수: 번역 { $target }자, 원문 { $source }자.
remedy-length = 빠지거나 덧붙은 문장이 없는지 살펴보세요.
explain-length =
    번역이 같은 로캘의 다른 번역에 비추어 예상되는 것보다 훨씬 길거나 짧습니다. 원문 길이에 대한 번역
    길이의 비를 로그로 나타낸 값이 중앙값에서 중앙값 편차의 네 배보다 더 벗어나고, 길이가 예상의 두
    배나 절반에 이르며, 그 차이가 25자를 넘습니다. 예상 길이는 검사하는 글에서 구절이 50개 이상일
    때 알아냅니다.

    문장이 빠졌거나, 원문에 없는 내용이 구절에 들어 있을 수 있습니다.

    두 글을 대조하세요. 빠진 것이 없다면 그대로 두세요.

## Quality of translations: trust

finding-trust-url =
    { $unit ->
        [none] 번역에 원문에 없는 주소가 있습니다: { $url }.
       *[other] { $unit } 단위의 번역에 원문에 없는 주소가 있습니다: { $url }.
    }
remedy-trust-url = 주소를 빼거나, 원문의 주소를 쓰세요.
explain-trust-url =
    번역에 원문이 허용하지 않은 주소가 있습니다. 원문에 나오지 않는 호스트의 주소이거나,
    javascript처럼 무언가를 실행하거나 호출하는 스킴의 주소이거나, 원문보다 하나 더 많은 주소입니다.

    번역하는 사람이 독자를 어디로든 보낼 수 있는데, 원문만 검수하는 사람은 알 수 없습니다.

    주소를 빼세요. 같은 페이지의 다른 언어판, 같은 페이지 안의 위치, 원문의 페이지를 대신하는 같은
    호스트의 다른 페이지, 원문이 페이지의 다른 곳에서 밝힌 주소는 허용됩니다. 아무도 소유할 수 없는
    example.com, example.net, example.org도 허용되지만, exemple.com처럼 번역한 것은 누군가의
    것입니다. 사이트 자체의 페이지는 경고입니다. 코드에서 이중 중괄호 사이의 것은 독자가 채워 넣을
    자리이지만, 그 안에 있는 웹 주소는 그래도 검사합니다. 모든 언어의 독자에게 필요한 주소라면
    원문에 적으세요.

finding-trust-markup =
    { $unit ->
        [none] 번역에 원문에 없는 마크업이 있습니다: { $markup }.
       *[other] { $unit } 단위의 번역에 원문에 없는 마크업이 있습니다: { $markup }.
    }
remedy-trust-markup = 빼거나, 원문의 마크업을 쓰세요.
explain-trust-markup =
    번역에 원문이 허용하지 않은 요소, 속성 또는 중괄호로 묶은 표현식이 있습니다.

    마크업은 독자의 브라우저가 실행합니다. 스크립트, 프레임, 스타일은 글이 할 수 없는 일을 할 수
    있습니다.

    원문의 마크업으로 번역을 쓰세요. 여러 문자에 필요한 요소(ruby, bdi, sup 등)와 lang, dir,
    translate 속성은 언제나 허용되며, 원문이 페이지의 다른 곳에 쓴 마크업도 그렇습니다. 모든 언어의
    페이지에 필요한 요소라면 원문에 적으세요.

finding-trust-placeholder = { $unit } 단위의 번역에 원문에 없는 자리 표시자가 있습니다: { $placeholder }.
remedy-trust-placeholder = 빼거나, 원문의 자리 표시자를 쓰세요.
explain-trust-placeholder =
    번역에 중괄호로 묶은 이름이나 { "%s" }처럼 원문이 허용하지 않은 자리 표시자가 있습니다.

    프로그램이 그 자리에 무언가를 넣습니다. 넣는 것이 비밀일 수도 있고, 넣을 것이 없어 프로그램이 실패할
    수도 있습니다.

    원문의 자리 표시자를 철자까지 그대로 쓰세요.

finding-bidi-control = { $unit } 단위의 번역에 글의 방향을 바꾸는 제어 문자가 있습니다: { $characters }.
remedy-bidi-control = 지우세요. 방향이 다른 이름은 격리 문자 <U+2068>, <U+2069> 사이에 넣습니다.
explain-bidi-control =
    번역에 글의 방향을 끼워 넣거나 덮어쓰는 문자(U+202A~U+202E)가 있거나, 격리 문자(U+2066~U+2069)
    가운데 닫히지 않았거나 열리지 않은 것이 있습니다.

    독자가 보는 글의 순서가 프로그램이 읽는 순서와 달라져서, 이름, 숫자, 파일이 다른 것처럼 보일 수
    있습니다.

    문자를 지우세요. 방향이 다른 이름의 순서가 잘못 나오면 첫 강한 문자 기준 격리 문자(U+2068)와 그
    끝(U+2069) 사이에 넣거나, 왼쪽에서 오른쪽 또는 오른쪽에서 왼쪽 방향 표시를 옆에 두세요.

finding-invisible-character = { $unit } 단위의 번역에 보이지 않는 문자가 있습니다: { $characters }.
remedy-invisible-character = 지우세요.
explain-invisible-character =
    번역에 자리를 차지하지 않으면서 그 문자 체계에 필요하지도 않은 문자가 있습니다. 제어 문자, 태그
    문자, 채움 문자, 바이트 순서 표시, 잘못된 자리에 있는 결합자와 너비 없는 공백이 그렇습니다.

    이런 문자는 단어를 갈라놓아 검색과 검사가 단어를 놓치게 하며, 검수자가 볼 수 없는 글을 담을 수도
    있습니다.

    지우세요. 결합자는 그것이 필요한 문자 체계와 이모지에서, 방향 표시는 오른쪽에서 왼쪽으로 쓰는 글자
    옆에서, 너비 없는 공백은 띄어쓰기가 없는 언어에서 허용됩니다. 실수로 끼어들 뿐인 것은 경고입니다.

finding-mixed-script = { $unit } 단위의 번역에 비슷해 보이는 문자를 섞어 쓴 단어가 있습니다: { $word }({ $letters }).
remedy-mixed-script = 해당 문자의 자판으로 단어를 다시 입력하세요.
explain-mixed-script =
    비슷해 보이는 두 문자 체계의 글자가 한 단어에 섞여 있습니다. 라틴 글자 사이에 키릴 글자 а가 있는
    경우가 그렇습니다.

    독자는 알아볼 수 없지만 검색, 화면 낭독기, 이름 검사는 다른 단어로 읽습니다. 다른 사람인 척하는
    수단이 되기도 합니다.

    단어를 다시 입력하세요. 다른 문자의 어미가 붙은 약어, kΩ 같은 단위, 원문에 있는 단어는 허용됩니다.

## Quality of translations: typography

finding-punctuation-end =
    { $usual ->
        [none] { $unit } 단위의 끝이 다릅니다. 원문: { $source }, 번역: { $target }.
       *[other] { $unit } 단위의 번역 끝에 있는 부호: { $target }. 번역 언어의 부호: { $usual }.
    }
remedy-punctuation-end = 원문처럼 끝맺되, 번역 언어의 부호를 쓰세요.
explain-punctuation-end =
    구절이 원문과 다른 종류의 문장으로 끝납니다. 의문문이 평서문이 되었거나, 쌍점이 사라졌거나,
    마지막 문장에 마침표가 없는 경우입니다. 번역 언어의 어느 부호든 원문의 부호에 해당하면 됩니다.
    쌍점이 마침표를 대신해도 되고, 같은 구절에서 물음 뒤에 답이 이어져도 되며, 주소 뒤에서는
    마침표를 생략해도 됩니다. 번역 언어에 고유한 부호가 있는데 라틴 문자의 부호로 끝나는 경우도
    알립니다. 힌디어와 마라티어처럼 둘 다 쓰는 언어에서는 그 페이지의 다른 곳에 고유한 부호가 있을
    때만 알립니다.

    부호가 없으면 문장의 끝부분이 빠진 경우가 많고, 쌍점이 빠지면 아래의 목록이 앞의 글과 이어지지
    않습니다.

    두 글의 끝을 대조하세요. 물음표 없이 물을 수 있는 언어도 있으니, 그런 언어에서는 `except`로 이
    검사를 끄세요.

finding-spacing-french = { $unit } 단위의 번역에서 프랑스어 문장 부호에 줄 바꿈 없는 공백이 빠졌습니다. 모두 { $count }곳.
remedy-spacing-french = 부호 : ; ! ? 앞과 « » 안쪽에 줄 바꿈 없는 공백을 넣으세요.
explain-spacing-french =
    프랑스어에서는 쌍점 앞과 따옴표 안쪽에 줄 바꿈 없는 공백을, 쌍반점, 느낌표, 물음표 앞에 줄 바꿈 없는
    좁은 공백을 둡니다. 여기서는 공백이 빠졌거나 그 자리에서 줄이 바뀔 수 있습니다.

    보통 공백을 쓰면 줄이 부호로 시작할 수 있고, 공백이 없으면 외국어 글처럼 보입니다.

    그 자리에 U+00A0이나 U+202F를 쓰세요. 둘 다 인정합니다. 페이지에서 공백을 자동으로 넣는다면 이
    검사를 끄세요. 캐나다 프랑스어에서는 쌍점과 따옴표만 검사합니다.

finding-spacing-double = { $unit } 단위의 번역에 단어 사이가 여러 칸 떨어진 곳이 있습니다. 모두 { $count }곳.
remedy-spacing-double = 한 칸만 남기세요.
explain-spacing-double =
    한 줄의 두 단어 사이에 공백이 둘 이상 있습니다.

    페이지에는 공백이 하나만 보이지만 카탈로그와 일반 텍스트에는 모두 보입니다. 그 자리에서 단어를 지운
    경우가 많습니다.

    한 칸만 남기고, 빠진 단어가 없는지 살펴보세요. 표와 마침표 뒤는 살펴보지 않습니다.

finding-punctuation-width = { $unit } 단위의 번역에 글자 폭의 절반인 문장 부호가 있습니다. 모두 { $count }곳.
remedy-punctuation-width = 전각 부호를 쓰고, 뒤에 공백을 두지 마세요.
explain-punctuation-width =
    중국어나 일본어 문장에 라틴 문자의 쉼표, 마침표, 쌍반점, 물음표 또는 느낌표가 있습니다.
    중국어에서는 쌍점도 해당합니다.

    부호가 너무 붙고 낮게 놓이며, 줄이 엉뚱한 곳에서 바뀝니다.

    중국어에서는 ，。：；！？ 부호를, 일본어에서는 、。；！？ 부호를 쓰세요. 일본어의 쌍점은 문체
    지침마다 달라서 어느 쪽을 써도 됩니다. 라틴 글자와 숫자 옆에서는 어느 폭이든 허용됩니다.

finding-quotation-marks = { $unit } 단위의 번역에 쓴 따옴표: { $marks }. 이 언어의 따옴표: { $usual }.
remedy-quotation-marks = 번역 언어의 따옴표를 쓰세요.
explain-quotation-marks =
    번역에 번역 언어에서 쓰지 않는 큰따옴표가 있거나, 원문은 굽은 따옴표를 가려 쓰는데 번역에는 곧은
    따옴표가 있습니다.

    낯선 따옴표는 아무도 다시 읽지 않은 글처럼 보이며, 인용의 반대쪽 끝으로 오해될 수도 있습니다.

    번역 언어의 따옴표를 쓰세요. 보통 쓰는 것 외에 인용 속의 인용에 쓰는 것과 인쇄물에서 쓰는 다른 것도
    허용됩니다. 작은따옴표는 아포스트로피이기도 하므로 살펴보지 않습니다.

finding-word-doubled =
    { $of ->
        [sentence] { $unit } 단위의 번역에 같은 문장이 잇달아 두 번 나옵니다: { $word }.
       *[word] { $unit } 단위의 번역에 같은 단어가 잇달아 두 번 나옵니다: { $word }.
    }
remedy-word-doubled = 둘 중 하나를 지우세요.
explain-word-doubled =
    번역에서 한 단어나 한 문장이 잇달아 되풀이되는데 원문에는 그런 곳이 없습니다.

    거의 언제나 입력 실수이며, 문장을 고친 자리에서 자주 생깁니다.

    하나를 지우고 문장을 다시 읽으세요. 단어를 일부러 두 번 말하는 언어와, 프랑스어 “nous nous”처럼
    되풀이될 수 있는 단어는 제외합니다. `check --fix`는 문법적인 단어만 고칩니다.

finding-kashida = { $unit } 단위의 번역에 글자 사이를 늘이는 선이 있습니다. 모두 { $count }곳.
remedy-kashida = 글자 사이의 늘임 선(U+0640)을 지우세요.
explain-kashida =
    아랍 문자로 쓴 단어에서 두 글자 사이에 글자를 늘이는 선 U+0640이 있습니다.

    선이 든 단어는 검색하는 사람에게도, 이름과 용어의 검사에도 다른 단어입니다.

    선을 지우세요. 줄의 길이는 페이지가 스스로 늘입니다. 접두사를 숫자, 따옴표 또는 외국어 단어에 잇는
    선은 허용됩니다.

finding-number-format = { $unit } 단위의 번역에 쓴 수: { $number }. 이 언어에서 쓰는 방식: { $usual }.
remedy-number-format = 이렇게 쓰세요: { $usual }
explain-number-format =
    번역에 있는 수의 소수점이나 천 단위 구분 기호가 다른 언어의 것이며, 원문에는 같은 양이 나옵니다.

    같은 기호가 다른 언어에서는 반대의 뜻이 됩니다. 27,000은 영어에서 이만 칠천이고 프랑스어에서는
    이십칠입니다.

    그 언어의 방식대로 수를 쓰세요. `check --fix`가 고쳐 줍니다. 양을 나타내는 수만 살펴보며, 버전, 절의
    번호, 날짜, 시각, 주소와 코드는 살펴보지 않습니다. 천 단위를 빈칸으로 나누는 것은 언제나 허용됩니다.

## Quality of translations: terms

finding-term-missing = { $unit } 단위의 원문에 나온 용어 { $term }: 번역에 허용된 말({ $allowed })이 없습니다.
remedy-term-missing = 용어집의 용어를 쓰세요.
explain-term-missing =
    용어집의 용어가 원문에 있으나, 용어집에 나온 번역어가 어떤 어미로도 번역에 없습니다.

    한 가지를 두 가지 말로 부르면 독자는 두 가지라고 생각합니다. 법률이나 기관의 이름에서는 실제로 다른
    두 가지입니다.

    용어집의 말을 쓰거나, 필요한 말을 변형으로 추가하세요. 더 긴 용어 안에 든 용어는 따로 요구하지
    않습니다.

finding-name-missing = { $unit } 단위의 원문에 나온 이름 { $term }: 번역에 허용된 표기({ $allowed })가 없습니다.
remedy-name-missing = 등록부에 있는 번역 언어의 표기대로 이름을 쓰세요.
explain-name-missing =
    등록부에 있는 인물, 장소, 단체 또는 간행물이 원문에 나오는데, 등록부에 있는 번역 언어의 표기가
    번역에는 하나도 없습니다.

    두 가지로 쓴 이름은 검색에서 두 사람이 되고, 이름이 틀리면 엉뚱한 사람을 고발하게 됩니다.

    이름을 등록부에 있는 대로 쓰세요. 다른 격이나 짧은 표기도 맞다면 기록에 추가하세요. 언어별 단어 표는
    모두 인정합니다. 절대 번역하지 않는 말은 `glossary.untranslated`에 적습니다.

finding-term-forbidden = { $unit } 단위의 번역에 금지된 말이 있습니다: { $forbidden }. 허용된 말: { $allowed }.
remedy-term-forbidden = 허용된 말을 쓰세요.
explain-term-forbidden =
    번역에 원문의 용어에 대해 용어집이 금지한 말이나, 등록부가 어디서나 금지한 이름의 철자가 있습니다.

    말을 금지하는 데는 이유가 있습니다. 한쪽 편을 들거나, 누군가에게 해를 끼치거나, 잘 알려진 실수를
    되풀이하는 말입니다.

    용어집의 말이나 등록부의 철자를 쓰세요. 허용된 말 안에 든 것은 잘못이 아닙니다.

finding-glossary-invalid =
    이 용어 또는 이름 파일을 읽을 수 없습니다: { $reason ->
        [locale] `{ $text }`: 언어 태그가 아닙니다. fr, pt-BR, zh-Hans처럼 쓰세요
        [cells] 줄에 있는 칸이 표의 열보다 많습니다
        [depth] 요소가 너무 깊이 중첩되어 있습니다
        [document-type] 문서 형식을 선언하고 있으나, 이는 읽지 않습니다
        [reference] `{ $text }`: 어떤 문자를 나타내는지 알 수 없습니다
        [no-tables] `{ $text }`: 표가 들어 있지 않습니다. 표는 저마다 `[[{ $text }]]`로 시작합니다
        [no-words] `{ $text }`: 언어별 낱말의 표가 아닙니다. `fr = "…"`처럼 쓰세요
        [root] TBX가 아닙니다. 첫 요소가 `{ $text }`입니다
        [ends] `{ $text }`: 닫히기 전에 파일이 끝나, 일부가 없어졌을 수 있습니다
       *[syntax] { $detail }
    }.
remedy-glossary-invalid = 파일을 고치세요. 그때까지는 이 파일의 내용을 전혀 검사하지 않습니다.
explain-glossary-invalid =
    용어집이나 등록부의 파일에 읽을 수 없는 열, 칸 또는 표가 있습니다.

    용어 목록이 조용히 빠지면 문제없는 번역처럼 보입니다.

    용어집이 .tsv 파일이라면 첫 줄에 언어 태그를 탭으로 구분하여 적습니다. 태그 앞에 `forbidden:`을 붙일
    수 있고, 이름이 note인 열을 둘 수도 있습니다. 등록부의 파일은 [[person]] 같은 테이블 배열이 있는
    TOML입니다.

finding-glossary-missing = 설정에 적힌 `{ $folder }`에 용어나 이름 파일이 없습니다.
remedy-glossary-missing = 설정에서 폴더 이름을 고치거나 파일을 그곳에 두세요.
explain-glossary-missing =
    설정에 용어집이나 등록부의 폴더가 적혀 있으나, 그 안에 .tsv, .tbx, .toml 파일이 없거나 폴더 자체가 없습니다.

    이름을 잘못 적었거나 폴더를 옮겼다면 용어를 더는 검사하지 않게 되어 모든 번역이 깨끗해 보일 것입니다.

    `[glossary]` 아래의 `folder`나 `registry`를 고치세요. 용어집이 없다면 키를 지우세요.

finding-inconsistent-translation = { $unit } 단위의 원문이 두 가지로 번역되어 있습니다. 여기: “{ $text }”, { $where }: “{ $usual }”.
remedy-inconsistent-translation = 같은 글은 같게 번역하거나, 이유를 면제에 적으세요.
explain-inconsistent-translation =
    네 단어 이상인 같은 원문이 두 가지로 번역되어 있으며, 이것이 더 드문 쪽입니다. 대소문자, 문장
    부호, 공백은 따지지 않습니다. 숫자가 원문과 다른 번역은 제외합니다. 다른 글의 번역이거나 다른
    규칙이 알리기 때문입니다.

    독자는 두 가지 표현을 두 가지 내용으로 받아들이며, 스스로를 소개하는 문장은 바뀌지 않아야
    합니다.

    번역을 하나로 정하세요. 그 자리에 다른 번역이 필요하다면 이 발견 사항을 면제하세요.

finding-inconsistent-source = { $unit } 단위의 번역이 두 가지 원문의 번역으로 쓰입니다. 여기: “{ $text }”, { $where }: “{ $usual }”.
remedy-inconsistent-source = 원문에서 한 가지로 말해야 하는지 살펴보세요.
explain-inconsistent-source =
    네 단어 이상인 두 원문의 번역이 같으며, 이것이 더 드문 쪽입니다.

    원문이 한 가지를 두 가지로 말해서 모두가 두 번 번역하고 있거나, 번역이 차이를 놓친 것입니다.

    두 원문을 대조하세요. 뜻이 다르다면 그 차이를 번역하세요.

## Quality of translations: sources

finding-title-missing = 이 원문판에는 표제가 없습니다.
remedy-title-missing = 프런트 매터에 표제를 적으세요.
explain-title-missing =
    원문판의 프런트 매터에 표제가 없고, 본문에도 1단계 제목이 없습니다.

    표제가 없으면 목록에 올릴 것도 번역할 것도 없어서 언어마다 제각기 지어냅니다.

    원문판의 프런트 매터에 `title`을 적으세요. 일부러 표제를 두지 않은 짧은 글은 그대로 두어도 됩니다.

finding-base-missing = 사이트가 놓일 주소가 정해지지 않아 사이트맵, 피드, 데이터의 주소에 호스트가 없습니다.
remedy-base-missing = `hexapla.toml`에 사이트 주소를 쓰세요: `publish.base = "https://newsroom.example"`.
explain-base-missing =
    `publish.base`에 `hexapla bundle`이 만드는 사이트가 놓일 주소가 없습니다.

    그러면 사이트맵, 피드, 데이터, 언어 사이 링크의 주소에 호스트가 없습니다. 검색 엔진은 이런 사이트맵을 받아들이지
    않고, 많은 피드 리더가 이런 링크를 열지 못합니다. 페이지 자체는 제대로 동작합니다.

    `hexapla.toml`에 사이트 주소를 프로토콜까지 포함해 쓰세요.

finding-picture-elsewhere = 다른 호스트에 있는 이미지여서 여기에 링크로 넣었습니다: { $name }.
remedy-picture-elsewhere = 이미지를 프로젝트에 넣거나, 그 호스트를 `publish.picture-hosts`에 적으세요.
explain-picture-elsewhere =
    발행하는 글에 다른 호스트의 이미지가 있으나, 페이지는 그곳의 이미지를 보여 줄 수 없습니다.

    보여 준다면 모든 독자의 브라우저가 그 호스트에 이미지를 요청하면서, 누가 어디에서 페이지를
    읽는지 알려 주게 됩니다. 이를 알아내려고 번역에 그런 이미지를 넣을 수도 있습니다. 그래서
    페이지에는 이미지로 가는 링크를 두고, 원하는 사람만 따라가게 합니다.

    이미지를 프로젝트에 넣으세요. 사이트 자체의 호스트라면 `publish.picture-hosts`에 적으세요.

finding-picture-missing = 이미지가 프로젝트에 없어 그 자리에 설명을 넣었습니다: { $name }.
remedy-picture-missing = 글에 적힌 위치에 파일을 두거나, 이름을 고치세요.
explain-picture-missing =
    발행하는 글에 이미지가 적혀 있으나, 프로젝트에 그런 파일이 없습니다.

    페이지에는 이미지 대신 설명이 나옵니다. 발행물의 내용을 입증하는 사진을 아무도 보지 못합니다.

    글에 적힌 위치에 파일을 두거나, 이름을 고치세요. `/`로 시작하는 이름은 프로젝트 폴더에서 먼저
    찾고, 그다음 그 안의 `static`과 `public` 폴더에서 찾습니다. 다른 이름은 그 이름이 적힌 글 옆에서
    먼저 찾고, 그다음 프로젝트 폴더에서 찾습니다.

finding-picture-refused =
    { $reason ->
        [drawing] 이미지 { $name }: SVG 그림은 스크립트를 실행할 수 있어 발행하지 않습니다.
        [format] 이미지 { $name }: 알 수 없는 형식이어서 발행하지 않습니다.
        [size] 이미지 { $name }: 16MiB보다 커서 발행하지 않습니다.
        [unreadable] 이미지 { $name }: 읽을 수 없어 발행하지 않습니다.
       *[damaged] 이미지 { $name }: 파일이 손상되어 발행하지 않습니다.
    }
remedy-picture-refused = 이미지를 JPEG, PNG, WebP 또는 GIF로 저장하세요.
explain-picture-refused =
    발행하는 글에 있는 이미지의 파일을 번들에 넣지 않았습니다. SVG 그림이거나, 알 수 없는
    형식이거나, 손상되었거나, 16MiB보다 크거나, 읽을 수 없는 파일입니다.

    이미지는 카메라, 장소, 시각, 만든 사람에 관한 정보를 빼고 발행합니다. 읽을 수 없는 것에서는 그런
    정보를 지울 수 없고, 증인의 위치가 남아 있을 수도 있습니다. SVG 그림은 스크립트를 실행하고 다른
    호스트에 접속할 수 있는 문서입니다.

    이미지를 sRGB 색상의 JPEG, PNG, WebP 또는 GIF로 저장하세요.

# $slug (String): the slug.
# $other (String): the release that has it too.
finding-slug-twice = 이 발행물의 슬러그 { $slug } 값을 { $other }에서도 쓰고 있습니다.
remedy-slug-twice = 다른 슬러그를 고르세요.
explain-slug-twice =
    두 발행물의 프런트 매터에 같은 슬러그가 있습니다.

    한 주소에는 한 페이지만 놓일 수 있으므로, 둘 가운데 하나는 어느 언어에서도 찾을 수 없게 됩니다.

    아직 발행하지 않은 쪽에 다른 슬러그를 고르세요.

finding-kind-spelling = 종류 { $kind } 값을 { $other }에서는 { $spelling }(으)로 쓰고 있습니다.
remedy-kind-spelling = 둘을 똑같이 쓰세요.
explain-kind-spelling =
    발행물의 종류가 다른 발행물의 종류와 대소문자만 다르게 적혀 있습니다.

    종류마다 목록이 놓이는 주소가 있습니다. 많은 디스크가 `statement`와 `Statement`를 같은 이름으로 여기므로
    둘 다 있는 번들은 만들어지지 않습니다. 두 발행물 가운데 하나가 엠바고 중이면 해제될 때에야 드러납니다.

    둘을 똑같이 쓰세요.

finding-id-twice = 이 발행물의 id { $id } 값은 { $other }의 id와 같습니다.
remedy-id-twice = 발행물마다 고유한 id를 주세요.
explain-id-twice =
    두 발행물의 id가 같습니다. 둘 다 프런트 매터에 같은 id가 있거나, 한쪽의 id가 다른 쪽의 경로입니다.

    발행물은 id로 알아봅니다. 한쪽에서 면제되거나 밀렸거나 처리된 것이 다른 쪽의 것으로 여겨질 수 있습니다. 한 id
    아래에서 서로 다른 등급을 찾은 게이트는 실패합니다.

    둘 가운데 하나에 다른 id를 고르거나, 경로로 충분하면 id를 빼세요. 사이트 생성기가 그런 id를 요구한다면 이
    검사를 끄세요.

finding-status-unknown = 상태 값 { $status } 자체로는 이 발행물을 공개해도 되는지 알 수 없으므로, 공개하지 않습니다.
remedy-status-unknown = usable, withheld, canceled, withdrawn 가운데 하나를 쓰거나 상태를 빼세요. 사이트에서 이 필드를 다른 용도로 쓴다면 hexapla.toml의 front-matter.status에 다른 필드를 지정하세요.
explain-status-unknown =
    발행물의 프런트 매터에 공개 여부를 말해 주지 않는 상태가 있습니다.

    발행물은 상태가 없거나 “usable”일 때 공개됩니다. 다른 낱말이면 공개하지 않습니다. 잘못 쓴 “withheld”를
    공개 허락으로 읽어서는 안 되고, 잘못 쓴 “withdrawn”은 아무것도 내리지 못하기 때문입니다.

    낱말을 고치세요. 이 사이트에서 상태가 페이지의 진행 정도처럼 다른 뜻이라면 다른 키로 옮기거나 이 규칙을
    끄세요. 규칙을 끄면 그런 페이지는 어느 번들에도 들어가지 않습니다.

finding-relative-date = { $unit } 단위에서 날을 { $day } 기준으로 말합니다({ $words }). 번역한 날은 { $written }입니다.
remedy-relative-date = 날짜 자체를 쓰세요. 여기서 “오늘”은 { $day }입니다.
explain-relative-date =
    원문에는 “오늘”, “어제” 또는 “다음 주 화요일”이 나옵니다. 원장에 따르면 번역은 이틀 이상 지나서
    이루어졌고, 번역에는 원문에 없는 날짜나 달 또는 다른 숫자가 없습니다.

    번역이 새로 나왔을 때 읽는 사람은 “오늘”을 다른 날로 읽습니다.

    달력의 날짜를 쓰세요. 프런트 매터의 “date”에 발행물의 날짜가 있어야 하며, “updated”의 날에
    뒤따른 번역은 늦은 것으로 보지 않습니다. 누군가의 말을 인용한 것은 그대로 둡니다.

# $marks (String): the opening and the closing mark.
finding-quotes-unbalanced =
    { $side ->
        [translation] { $unit }의 번역에서 여는 따옴표와 닫는 따옴표({ $marks })의 수가 다릅니다. 원문에서는 같습니다.
       *[source] { $unit }의 원문에서 여는 따옴표와 닫는 따옴표({ $marks })의 수가 다릅니다.
    }
remedy-quotes-unbalanced = 빠진 따옴표를 넣으세요.
explain-quotes-unbalanced =
    한 대목에서 연 인용을 닫지 않았거나, 열지 않은 인용을 닫았습니다. 원문의 대목이거나, 원문에서는 연 것을 닫은 번역의
    대목입니다.

    읽거나 번역하는 사람은 남의 말이 어디에서 끝나는지 알 수 없습니다.

    빠진 따옴표를 넣으세요. 여러 문단에 걸친 인용은 문단마다 열고 마지막 문단에서 닫아도 됩니다.

finding-mixed-spelling = { $unit }의 원문에 있는 철자: “{ $word }”. 다른 글에서 주로 쓰는 철자: “{ $usual }”(예: { $where }).
remedy-mixed-spelling = 철자를 하나로 정하세요. “{ $usual }” 쪽으로 정했다면 그렇게 고치세요.
explain-mixed-spelling =
    원문의 글들이 한 단어를 영국식과 미국식의 두 가지 철자로 쓰며, 이 발행물에는 더 드문 쪽이 있습니다. 한
    발행물에서 단어마다 처음 나오는 곳에 한 번만 알립니다.

    한쪽 철자로 찾는 사람은 다른 쪽을 찾지 못하고, 독자에게는 여러 사람이 따로 쓴 글로 보입니다.

    모든 발행물에서 철자를 하나로 정하세요. 이름의 일부일 수 있는 대문자로 시작하는 단어, 인용과 코드는
    살펴보지 않습니다. “program”과 “programme”처럼 두 철자가 다 맞는 단어는 제외되며,
    `checks.mixed-spelling.level`로 이 규칙을 끌 수 있습니다.

finding-name-variant = { $unit }의 원문에 있는 이름: “{ $name }”. { $where }의 표기: “{ $usual }”.
remedy-name-variant = 같은 이름인지 살펴보고, 한 가지로 쓰세요.
explain-name-variant =
    원문의 글에 있는 두 이름이 거의 다르지 않아 하나의 이름으로 보이며, 이 발행물에는 더 드문 쪽이 있습니다.
    한 발행물에서 이름마다 처음 나오는 곳에 한 번만 알립니다.

    두 가지로 쓴 이름은 검색하는 사람에게 두 사람이며, 번역마다 두 가지가 그대로 옮겨집니다.

    이름을 한 가지로 쓰세요. 서로 다른 사람이나 장소라면 두 이름을 모두 등록부나
    `vocabulary.names`에 넣으세요. 거기에 있는 이름은 알리지 않습니다.

## Findings: bundles

finding-bundle-alternates = 이 파일에 적힌 { $page } 페이지의 번역이 번들의 다른 곳에 적힌 것과 다릅니다.
remedy-bundle-alternates = 번들을 다시 만드세요. 번들의 파일은 고치지 마세요.
explain-bundle-alternates =
    번들의 한 파일이 어떤 페이지의 번역으로 든 페이지가 사이트맵, 피드, 데이터, 페이지들이 든 것과
    다릅니다. 또는 어떤 페이지가 번역으로 든 페이지가 그 페이지를 되짚어 들지 않습니다.

    검색 엔진은 서로 가리키지 않는 언어별 페이지 묶음을 버리고, 독자는 없는 페이지로 가게 됩니다.

    번들을 다시 만드세요. 직접 만든 템플릿이 번역으로 가는 링크를 쓴다면, 주어지는 목록을 쓰게 하세요.

finding-bundle-file-changed = 이 파일은 매니페스트에 적힌 것과 다릅니다.
remedy-bundle-file-changed = 처음부터 다시 만든 번들을 발행하고, 누가 파일을 바꾸었는지 알아보세요.
explain-bundle-file-changed =
    파일의 내용이나 크기가 `bundle.json`에 적힌 것과 다릅니다.

    만들고 검사한 뒤에 누군가 또는 무언가가 페이지를 바꾸었습니다. HTML을 고쳐 쓰는 호스트, 잘못된
    복사, 공격일 수 있습니다.

    번들을 새로 복사하고 다시 비교하세요. 그래도 파일이 다르면, 그 사이에 무엇이 있는지 살펴보세요.

finding-bundle-file-extra = 이 파일은 매니페스트에 없습니다.
remedy-bundle-file-extra = 파일을 지우거나, 빈 폴더에 발행하세요.
explain-bundle-file-extra =
    폴더에 `bundle.json`에 없는 파일이 있습니다.

    철회했는데도 아직 열리는 페이지이거나, 누군가 그곳에 둔 페이지일 수 있습니다.

    지우거나, 빈 폴더에 발행한 뒤 그 폴더로 바꾸세요.

finding-bundle-file-missing = 매니페스트에 적힌 이 파일이 없습니다.
remedy-bundle-file-missing = 번들을 빠짐없이 다시 복사하세요.
explain-bundle-file-missing =
    `bundle.json`에 적힌 파일이 폴더에 없습니다.

    독자는 페이지가 있어야 할 곳에서 오류를 보고, 피드는 소식이 끊깁니다.

    번들을 다시 복사하세요. 만들어진 것에서부터 파일이 없으면, 다시 만드세요.

finding-bundle-leak =
    이 파일에 공개되지 않은 것이 있습니다: { $owner }의 { $kind ->
        [name] 이름
        [title] 제목
       *[prose] 본문
    }, { $count }곳.
remedy-bundle-leak = 번들을 발행하지 마세요. 사이트를 만드는 사람에게 알리세요.
explain-bundle-leak =
    번들을 만든 뒤, 공개되지 않은 것이 있는지 모든 파일의 모든 바이트와 모든 파일 이름을 인코딩을
    가리지 않고 뒤졌습니다. 엠바고 중인 발행물의 id, 슬러그, 제목, 공개를 보류한 발행물, 비공개 처리한
    대목이 그 대상입니다. 그 가운데 하나가 나왔습니다.

    피드 하나, 파일 이름 하나라도 지키지 않은 엠바고는 깨진 엠바고입니다. 번들 검사는 확실하지 않으면
    막습니다. 종료 코드는 3이며, 어떤 설정이나 면제로도 통과하지 못합니다.

    이번에 만든 것은 아무것도 발행하지 마세요. 발견 사항은 파일과 그 글이 속한 발행물만 밝히고, 글
    자체는 밝히지 않습니다. 발행물을 언급하는 공개 페이지, 템플릿, 그림을 찾아 그 부분을 빼세요. 모든
    페이지를 프로그램이 만들었다면 오류로 알려 주세요.

finding-bundle-locale-mixed =
    이 파일은 { $locale ->
        [none] 로캘이 없는데
       *[other] ‘{ $locale }’ 로캘인데
    } ‘{ $folder }’ 폴더에 있습니다.
remedy-bundle-locale-mixed = 모든 로캘로 번들을 다시 만드세요.
explain-bundle-locale-mixed =
    파일이 매니페스트에 적힌 것과 다른 로캘의 폴더에 있거나, 번들에 없는 로캘로 되어 있습니다.

    독자는 원하지 않은 언어의 페이지나, 다른 페이지와 함께 검사되지 않은 페이지를 보게 됩니다. 번들을
    손으로 합쳤을 때 흔히 생깁니다.

    모든 로캘을 한꺼번에 담아 번들을 다시 만드세요.

finding-bundle-manifest-invalid =
    매니페스트를 쓸 수 없습니다: { $reason ->
        [version] 이 프로그램이 모르는 버전입니다
        [order] 파일이 정렬되어 있지 않거나, 두 번 적힌 파일이 있습니다
        [path] 경로가 아닌 것이 경로로 적혀 있습니다
        [digest] 다이제스트가 아닌 것이 다이제스트로 적혀 있습니다
        [limit] 파일이 너무 많이 적혀 있습니다
       *[other] 매니페스트의 모양이 아닙니다
    }.
remedy-bundle-manifest-invalid = 번들을 다시 만들거나, 번들을 만든 버전의 프로그램으로 확인하세요.
explain-bundle-manifest-invalid =
    `bundle.json`을 읽을 수 없거나, 번들에 있을 수 없는 것이 적혀 있습니다. 아무것도 확인하지 못했으므로
    종료 코드는 3입니다.

    읽을 수 없는 것은 무엇이든 숨길 수 있습니다.

    번들을 다시 만드세요. 더 새로운 버전으로 만든 번들이라면 그 버전으로 확인하세요.

finding-bundle-other-site = 이 번들의 사이트는 { $site }, 이전 번들의 사이트는 { $older }입니다.
remedy-bundle-other-site = 같은 사이트의 번들과 비교하세요. 주소를 옮긴 뒤라면 예전 번들 없이 확인하세요.
explain-bundle-other-site =
    서로 다른 사이트의 번들 두 개를 비교했습니다.

    다른 사이트의 자리에 번들을 두면 그 사이트가 웹에서 사라집니다.

    지정한 경로를 살펴보세요. 사이트가 다른 주소로 옮겨 갔다면 새 번들만 확인하세요.

finding-bundle-part-missing = ‘{ $locale }’ 로캘의 부분이 합치려는 부분들 가운데 없는데, 다른 부분의 페이지가 그곳을 가리킵니다.
remedy-bundle-part-missing = `hexapla bundle --locale { $locale }`로 그 부분을 만든 뒤 모든 로캘의 부분을 합치세요.
explain-bundle-part-missing =
    한 로캘의 부분이 합치려는 부분들 가운데 없는데, 다른 부분의 페이지가 그 로캘의 페이지를 번역으로
    밝히고 있습니다.

    이대로 합치면 독자와 검색 엔진을 없는 페이지로 보내게 됩니다.

    빠진 부분을 다른 부분과 같은 `--as-of`로 만든 뒤 모든 로캘의 부분을 합치세요.

finding-bundle-parts-differ = 이 파일이 부분마다 다릅니다. 한 번에 만든 부분들이 아닙니다.
remedy-bundle-parts-differ = 같은 글로, --as-of와 --only도 똑같이 지정하여 모든 부분을 다시 만드세요.
explain-bundle-parts-differ =
    합치려는 번들의 부분들에 공통으로 들어 있는 파일이 서로 다르거나, 부분들이 서로 다른 사이트의
    것입니다.

    부분들에 공통된 것은 한 시점의 사이트 전체에서 만듭니다. 그것이 다르다면 서로 다른 글이나 서로
    다른 시점으로 만든 부분들이고, 한 부분의 페이지가 다른 부분에 없는 페이지를 가리킬 수 있습니다.

    같은 글로, `--as-of`와 `--only`도 똑같이 지정하여 모든 부분을 다시 만드세요.

finding-bundle-path-twice = 번들의 다른 파일이 같은 경로이거나, 대소문자만 다른 경로입니다: { $other }.
remedy-bundle-path-twice = 두 발행물 가운데 하나의 슬러그나 id를 바꾸세요.
explain-bundle-path-twice =
    번들의 두 파일이 경로가 같거나, 대소문자만 다릅니다.

    한 파일이 다른 파일의 자리를 차지하게 됩니다. 언제나 그런 디스크도 있고, 전혀 그렇지 않은 디스크도
    있습니다.

    두 발행물 가운데 하나의 슬러그나 id를 바꾸세요.

finding-bundle-rollback =
    { $sequence ->
        [0] 이 번들에는 번호가 없어, 이전 번들보다 새로운지 알 수 없습니다.
       *[other] 이 번들의 번호는 { $sequence }, 이전 번들의 번호는 { $older }: 더 새로운 번들이 아닙니다.
    }
remedy-bundle-rollback = 가장 최근에 만든 번들을 발행하고, 번들마다 `hexapla bundle --sequence`로 번호를 매기세요.
explain-bundle-rollback =
    번들의 번호가 이 번들로 바뀔 이전 번들의 번호보다 크지 않거나, 번호가 없습니다.

    더 오래된 번들은 그 뒤에 정정하거나 철회한 것을 되살립니다. 예전 파일을 내보낼 수만 있으면 올바른
    서명으로도 그렇게 할 수 있습니다.

    가장 최근에 만든 번들을 발행하세요. 번들마다 `hexapla bundle --sequence`로 번호를 하나씩 올려
    매기세요.
