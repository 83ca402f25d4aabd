### 程序自身的文字，简体中文。
###
### 一条消息就是读者看到的一句话。文风：平实、准确；报错要说清发生了什么、为什么、该怎么办。命令、
### 代码和路径不翻译。汉字与西文字母、数字和反引号之间空一格，全角标点旁不空格。`explain-` 的每个段落
### 写在一行内，因为段落内的换行在屏幕上会变成空格。

## Numbers of things
##
## $n (Number): how many.

number = { $n }
count-of = { $what } { $n }
count-units = { $n } 个单元
count-words = { $n } 词
count-releases = { $n } 篇稿件
count-editions = { $n } 个语言版本
count-errors = { $n } 个错误
count-warnings = { $n } 个警告
count-infos = { $n } 条提示
count-to-reread = 待重读 { $n } 词
count-untranslated = { $n } 篇稿件未翻译
and-more = ……另有 { $n } 项：{ $command }
and-more-of-code = ……{ $code } 另有 { $n } 项：{ $command }

name-list = { $first }、{ $rest }

## Small words: states of a target unit, impacts, flags, changes, kinds, levels, verdicts

status-current = 最新
status-local = 译者注
status-unverified = 未核实
status-missing = 缺译
status-outdated = 过时
status-orphaned = 原文已删

impact-none = 无变化
impact-markup = 标记
impact-link = 链接
impact-cosmetic = 细微
impact-wording = 措辞
impact-interface = 消息结构
impact-factual = 事实
impact-unknown = 不明
impact-critical = 关键

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

flag-moved = 已移动
flag-split = 已拆分
flag-merged = 已合并
flag-copied = 照搬原文
flag-touched = 译文已改
flag-renamed = 仍用旧 id

change-same = 相同
change-moved = 移动
change-edited = 修改
change-split = 拆分
change-merged = 合并
change-added = 新增
change-removed = 删除

kind-heading = 标题
kind-paragraph = 段落
kind-list-item = 列表项
kind-table-row = 表格行
kind-quotation = 引文
kind-image = 图片
kind-footnote = 脚注
kind-code = 代码
kind-markup = 原始标记
kind-field = 字段 { $name }
kind-message = 消息
kind-term = 术语
kind-attribute = 属性 { $name }

level-info = 提示
level-warn = 警告
level-error = 错误

verdict-pass = 通过
verdict-fail = 不通过

via = 经由 { $locale }
via-first = 请先更新 { $locale } 译文：本译文译自它。

## Reasons of an impact
##
## $kind (String): what changed, one of the words below.
## $old (String): what stood there.
## $new (String): what stands there now.

reason-changed = { $kind }：{ $old } → { $new }
reason-added = { $kind }：+ { $new }
reason-removed = { $kind }：− { $old }
reason-bare = { $kind }
reason-text = “{ $text }”
reason-list = { $first }；{ $rest }

reason-number = 数字
reason-date = 日期
reason-time = 时间
reason-currency = 金额
reason-percentage = 百分比
reason-age = 年龄
reason-ordinal = 序数
reason-name = 名称
reason-negation = 否定
reason-modal = 情态动词
reason-hedge = 保留性措辞
reason-quantifier = 数量限定词
reason-code = 代码
reason-quoted = 引语
reason-attribution = 出处
reason-identifier = 标识符
reason-term = 术语
reason-antonym = 反义词
reason-exchange = 位置互换
reason-wording = 措辞
reason-no-vocabulary = 措辞，此语言没有词表
reason-spelling = 拼写
reason-doubled-word = 重复词
reason-format = 写法
reason-case = 大小写
reason-typography = 排印
reason-link = 链接
reason-markup = 标记
reason-interface = 消息结构
reason-id = id
reason-said-already = 已说过

## On several screens

next = 接下来
findings-heading = 顺带发现 { $n } 个问题

## hexapla status

status-heading = 译文状态（{ DATETIME($day, dateStyle: "long") }）
status-share = { $n }%
status-nothing-to-do = 无需处理
status-nothing-to-reread = 落后的 { $all } 篇译文中，有 { $n } 篇完全无需重读（{ $percent }%）。
status-no-locales = 没有可查看的语言：请在 hexapla.toml 的 `locales` 中列出。
status-releases =
    { $locale } · { $n ->
        [0] { $all } 篇稿件均无需处理
       *[other] { $all } 篇稿件中有 { $n } 篇需要处理
    }

lines-both = 第 { $source } 行 → 第 { $target } 行
lines-source = 第 { $source } 行
lines-target = → 第 { $target } 行

## hexapla diff
##
## $locale (String): a locale's tag.

diff-nothing = { $locale } 无需处理：查看过的单元都是最新。
diff-changed = { $locale } 原先 → 现在
diff-then = { $locale } 原先
diff-now = { $locale } 现在
diff-gone = { $locale } 已删去
diff-withdrawn = 原文已撤回。请将此译文撤下；没有需要确认的内容。
diff-target = { $locale } 译文

## hexapla compare

compare-nothing = 两个版本内容相同：每个单元都在原来的位置。
compare-words = 待重读 { $n } 词（含已删去的内容），新版本共 { $all } 词

## hexapla check

check-nothing = 未发现问题。
preview-heading = 自 { $base } 以来的变化
preview-nothing = 没有译文变为过时。
preview-units = { $locales } 种语言中有 { $units } 个单元变为过时。这项检查不会因原文改动带来的后果而拦下任何内容。
preview-current = { $n } 个单元变为最新。
preview-edited = 已修改的 { $n } 个单元等待确认：{ $command }
preview-remaining = 所涉译文中仍有 { $n } 个单元不是最新。

## hexapla check --base, translation by translation
##
## $units (String): units with their standing, such as “#3 (factual)”.

preview-edition = { $locale } { $release }：{ $what }
preview-stale = 变为过时：{ $units }
preview-became-current = 变为最新：{ $units }
preview-to-accept = 已修改，待确认：{ $units }
preview-waiting = 仍待处理：{ $units }
preview-complete = 已全部完成
preview-parts = { $first }；{ $rest }
preview-unit = { $unit }（{ $what }）
preview-source = 因译自此版本而变为过时的译文：{ $locales }
fix-moved = { $from } 现在位于其稿件所在的 { $to }。
fix-would-move = { $from } 将移到其稿件所在的 { $to }。

## hexapla check --fix
##
## $n (Number): how many.

fix-nothing = 未作修复：没有问题附带可以应用的修改。
fix-mended = { $path }：已修复 { $n } 个问题（{ $codes }）
fix-would-mend = { $path }：将修复 { $n } 个问题（{ $codes }）
fix-touched = { $locale } { $release }：有 { $n } 个单元在确认之后又被修改（{ $units }）。请重读，然后重新确认。
fix-stale = 这些修改改变了译文所依据的原文：{ $locales } 种语言中有 { $units } 个单元变为过时。
fix-skipped = { $n } 个问题附带的修改未应用：与其他修改冲突，或未能解决所针对的问题。
fix-dry-run = 未写入任何内容：这是试运行。以下是修复后仍会留下的问题。

## hexapla gate

gate-heading = 判定结果（{ DATETIME($day, dateStyle: "long") }）
gate-project = 项目
gate-not-judged = 部分内容无法判定
gate-failing = { $n } 个问题不通过
gate-warning = { $n } 个警告
gate-passing = { $n } 个通过
gate-grace = 尚在宽限期内：{ DATETIME($day, dateStyle: "long") } 之后将不通过

waived = 由 { $by } 豁免至 { DATETIME($day, dateStyle: "long") }：{ $reason }

## Reports of check and gate for other programs

report-title = Hexapla：{ DATETIME($day, dateStyle: "long") } 发现的问题

## hexapla init

init-found = 找到 { $editions } 篇 { $source } 原文及其 { $n } 篇译文，译文共 { $locales } 种语言：
init-nothing-found = 没有找到译文。建议的配置假定稿件位于 content/en；请改为您的稿件所在的位置。
init-place = 集合 { $name }：原文 { $source }，译文 { $target }
init-place-same = 集合 { $name }：{ $source }
init-odd = 已略过，因为不是语言标签，或与原文没有共同的文件：{ $folders }
init-unpaired = 有 { $n } 篇文本在相同路径下没有原文。译文要与原文路径相同，才能找到。
init-elsewhere = { $target } 下还有 { $n } 篇译文未列入此建议；可为其另设集合，或放入另一个项目。
init-no-repository = 这里不是 git 仓库。没有仓库也能判断译文是否过时，但 `--base` 和依据版本标识的 `adopt` 需要仓库。
init-created = 已写入 { $path }。
init-extended = 已在 { $path } 中添加一行。
init-untouched = { $path } 中已有这些内容。
init-comment-file = Hexapla 如何读取此项目。未知的键会报错，因此拼写错误不会被放过。
init-comment-locales = 撰写文本所用的语言，以及要译成的语言。
init-comment-spelling =
    在磁盘上的写法与标签不同的语言。
    如果译文译自源语言以外的语言，请用 `from = "fr"` 注明。
init-comment-collection = 文本所在的位置。
init-comment-front-matter =
    前置元数据：`translate` 中的字段与正文一样翻译；`inherit` 中的字段只写在源语言版本中，
    译文中的值若与之不同即为错误。其余字段由译文自行决定。
init-comment-gate = 哪些内容可以发布：每种影响或状态可设为通过、警告或不通过。取消注释即可更改。
init-comment-publish =
    `hexapla bundle` 所构建网站的地址。如果不填，站点地图、订阅源和各语言之间的链接
    都没有主机名，搜索引擎和订阅阅读器可能不予接受。

## hexapla adopt
##
## $n (Number): how many.

adopt-heading = { $releases } 篇稿件的 { $editions } 篇译文
adopt-recorded =
    { $n ->
       *[other] 个单元已有记录，保持不变
    }
adopt-pinned =
    { $n ->
       *[other] 个单元已按所在页面的版本标识记录
    }
adopt-from-history =
    { $n ->
       *[other] 个单元已依据自身的历史记入台账：取其文本最近一次改动时的原文
    }
adopt-assumed =
    { $n ->
       *[other] 个单元未经查证即采信，仍为未核实
    }
adopt-copied =
    { $n ->
       *[other] 个单元仍是原文，尚未翻译，列为缺译
    }
adopt-unverified =
    { $n ->
       *[other] 个单元没有可靠依据，列为未核实
    }
adopt-doubts = 历史未能说明的情况
adopt-doubt-pairing =
    { $n ->
       *[other] 个单元与其文本最近一次改动时的原文配对存疑
    }
adopt-doubt-alone =
    { $n ->
       *[other] 个单元在其文本最近一次改动时的原文中没有对应内容
    }
adopt-doubt-no-source =
    { $n ->
       *[other] 个单元改动时没有原文
    }
adopt-doubt-no-text =
    { $n ->
       *[other] 个单元过去的文本不在 git 中
    }
adopt-doubt-clocks = 可能译自原文的两个文本之一：仅凭时间无法判断
adopt-pins = { $n } 个版本标识
adopt-resolved =
    { $n ->
       *[other] 个指明了当时的原文
    }
adopt-followed =
    { $n ->
       *[other] 个经追溯找到了原文当时的路径
    }
adopt-unresolved =
    { $n ->
       *[other] 个找不到对应的原文，列在下方
    }
adopt-drift = { $n } 个页面的原文在版本标识之后有改动
adopt-nothing-to-reread = 其中 { $n } 个完全无需重读（{ $percent }%）。
adopt-drifted-units = { $all } 个单元中有 { $n } 个已过时。
adopt-no-ground = 没有译文注明译自哪份原文。如要逐个单元查询历史，请运行 `hexapla adopt --from-history`；如果前置元数据中有字段记录页面最近一次更新的日期，请运行 `hexapla adopt --date-field FIELD`；如要全部采信，请运行 `hexapla adopt --assume`。
adopt-written = 台账已写入。请像审阅其他改动一样审阅它，然后提交。
adopt-not-written = 未写入任何内容。

## hexapla doctor

doctor-heading = Hexapla { $version }
doctor-git = Git
doctor-messages = 消息
doctor-translated = 共 { $all } 条，已译 { $n } 条
doctor-missing = 缺译 { $n } 条
doctor-identical = 与原文相同 { $n } 条
doctor-obsolete = 原文中没有的 { $n } 条
doctor-git-fine = 已找到，历史完整
doctor-git-shallow = 已找到，但这是浅克隆：版本标识和基准版本可能不在其中；请运行：git fetch --unshallow
doctor-git-absent = 未找到，或此处不是仓库：`adopt` 和 `--base` 需要仓库，`status` 不需要
doctor-collections = 集合
doctor-opaque = { $n } 词位于未作进一步解析的单元中（占 { $percent }.{ $tenths }%），代码除外
doctor-locales = 语言
doctor-word-list = 有用于识别事实的词表
doctor-no-word-list = 没有词表：除非涉及该语言的表所认得的事实或您自定的术语，词语改动只算措辞
doctor-ledger = 台账
doctor-rows = { $files } 个文件中有 { $rows } 条记录
doctor-limits = 上限

## hexapla explain

explain-part-meaning = 含义
explain-part-reason = 为何重要
explain-part-remedy = 如何处理

## hexapla start, hint, ledger tidy

start-written = { $path } 中是待翻译的文本，与原文逐字相同。请用译文将其替换，然后提交该文件并确认译文。
hint-written = 今后 { $old } → { $new } 只算作笔误订正。笔误标注写在 { $path } 中：请提交此文件。
tidy-nothing = 台账井然有序：没有需要清除的内容。
tidy-release = { $release }：清除 { $rows } 条记录和 { $texts } 份底本，其余按序整理
tidy-blanked = { $release }：因已隐去而清空的基准文本：{ $n }
tidy-restored = { $release }：从 git 历史中找回的丢失基准文本：{ $n }
tidy-dry-run = 未写入任何内容：以上是将要写入的改动。
tidy-left-alone = 含有损坏行或未读取行的台账保持原样。

## The manual: titles of its parts

manual-arguments = 参数
manual-options = 选项
manual-options-everywhere = 所有命令通用的选项
manual-commands = 命令
manual-help = { $help }。{ $details }
manual-sentences = { $first }{ $rest }
manual-values = 可选值：{ $values }。
manual-default = 默认值：{ $value }。
manual-environment = 也可通过环境变量 { $variable } 设置。
manual-origin = 本页由 `cargo xtask generate` 根据程序本身生成；请勿直接编辑，应修改消息目录。

## Errors: what, why, what to do

error = 错误：

error-no-configuration = { $folder } 及其上级文件夹中都没有 hexapla.toml，因此无法得知文本在哪里。请在项目文件夹中运行 `hexapla init`。
error-configuration = hexapla.toml 有误，因此未执行任何操作。
error-configuration-exists = { $path } 已存在，未作改动。如要重新开始，请先删除它。
error-unreadable = 无法读取 { $path }：{ system-refusal }。请确认它存在并且可读，然后重试。
error-bundle-not-ours = { $path } 中有早先发布包以外的内容，因此未覆盖。请用 `--out` 指定另一个文件夹。
error-bundle-extra = { $path } 位于早先发布包的文件之中，但不是任何发布包写入的，因此未覆盖。请把它移走，或用 `--out` 指定另一个文件夹。
error-bundle-part = { $path } 中的发布包除 { $locale } 外还有其他语言，而这一部分会取代它。请指定另一个文件夹，例如 `--out parts/{ $locale }`；`hexapla merge` 可合并各部分。
error-bundle-read = { $path } 位于读取项目本身的文件夹中，不能在那里放置发布包。请用 `--out` 指定另一个文件夹。
error-bundle-account = { $path } 不是早先的构建写入的，因此未覆盖。构建记录放在发布包文件夹旁边：请移走该文件，或用 `--out` 指定其他位置的文件夹。
error-not-written = 未能写入 { $path }：{ system-refusal }。其他内容也未作改动。
error-unknown-locale = { $locale } 不是此项目的语言。现有语言：{ $known }。如需新增语言，请写入 hexapla.toml 的 `locales`。
error-source-locale = { $locale } 是源语言：译文由它译出，因此它没有状态。请指定一种目标语言。
error-unknown-release = 没有稿件 { $release }。您是否要找 { $nearest }？
error-no-such-release = 没有稿件 { $release }。`hexapla status --all` 会列出所有稿件。
error-release-ambiguous = 名为 { $release } 的稿件不止一篇：{ $names }。请指明是哪一篇。
error-not-translated = { $release } 还没有 { $locale } 语言版本。请运行 `{ $command }` 着手翻译。
error-already-started = { $release } 已有 { $locale } 语言版本：{ $path }。该文件未作改动。
error-unknown-unit = { $release } 中没有单元 { $unit }。现有单元：{ $known }。
error-invalid-unit = { $text } 不是单元的写法。请写 #3、#title、#t7，或 #3,5-7 这样的列表。
error-unknown-code = 没有代码 { $code }。您是否要找 { $nearest }？`hexapla explain` 会列出所有代码。
error-no-such-code = 没有代码 { $code }。`hexapla explain` 会列出所有代码。
error-unknown-schema = 没有名为 { $name } 的 JSON Schema。现有：{ $known }。
error-source-moved = 您查看之后，{ $unit } 的原文又有改动：当时的指纹是 { $given }，现在是 { $now }。请重新阅读 `hexapla diff`，再确认它现在显示的内容。
error-nothing-to-accept = 没有需要确认的内容：所指定的单元都是最新。
accept-question = { $unit } 的译文是否符合现在的原文？[y/n]
accept-remaining =
    { $n ->
        [0] { $release } 的 { $locale } 语言版本现已全部最新。
       *[other] { $release } 的 { $locale } 语言版本还有 { $n } 个单元待处理：{ $command }
    }
accept-touched-nothing = 自 { $base } 以来的修改中，没有需要确认的内容。
accept-touched-new = { $release } 的 { $locale } 语言版本未确认任何内容：{ $base } 中没有译文所依据的文本。请对照后确认其中仍然成立的内容：{ $command }
accept-none-chosen = 未确认任何内容。
accept-dry-run = 未写入任何内容：这是试运行。
accept-undo = 如要撤销：
accept-undo-lines = 如要只撤销这一次，请从 { $path } 中删去上面各行。
accept-undo-replaced = 如要只撤销这一次，请在 { $path } 中用以下各行替换上面各行：
gate-debt-written = 今天不通过的内容已写入 { $path }；从现在起，只有新的欠账会判为不通过。
gate-debt-refused = 有 { $n } 个问题不能记为欠账，仍判为不通过：{ $codes }
withheld-releases = 有 { $n } 篇稿件尚未公开，未予列出。
error-failed = 无法完成此操作：{ $reason }。
error-unwritable = 无法写出结果：{ system-refusal }。
system-refusal =
    { $reason ->
        [absent] 那里没有这个名称的文件或文件夹
        [denied] 系统不允许
        [full] 磁盘已满
        [read-only] 该位置只能读取，不能写入
        [folder] 它是文件夹
        [no-folder] 路径中有一部分不是文件夹
        [name] 那里不能使用这个名称
       *[other] { $detail }
    }
error-write-link = { $path } 是符号链接或位于符号链接之后；程序不会通过链接写入，因此未写入任何内容。请在该处放置文件夹或文件本身。
error-write-in-the-way = { $path } 挡住了路：需要文件夹的地方有文件，或者需要文件的地方有文件夹。未写入任何内容。请将它移走。
error-write-journal = 无法读取 { $path }（一次中断的更改所留的记录），因此未写入任何内容。请在 git 中查看台账应有的内容，然后删除该记录。
error-write-conflict = 之前的一次更改中断了，而 { $path } 在那之后又有改动，因此无法完成该更改，也未写入任何内容。请在 git 中查看该文件应有的内容，然后删除 { $journal }。
error-write-unfinished = 更改开始之后中断了：{ $reason }。下一个在此写入的命令会把它完成。
error-debt-invalid = 无法读取已知欠账文件 { $path }：{ $detail }。请修正它，或者将它删除，然后输入 `hexapla gate --write-debt`，把今天未通过的内容重新记为欠账。
error-no-bundle = { $folder } 中没有发布包：里面没有 bundle.json。请指定由 `hexapla bundle` 构建的文件夹。
error-nothing-named = 请指定要确认的单元，例如 RELEASE#3 或 RELEASE#1,3-7；不在终端上运行时，未经查看的内容一律不予确认。
error-accept-missing = { $unit } 没有译文，因此没有可确认的内容。请先翻译。
error-accept-no-source = 原文中没有与 { $unit } 对应的内容，因此无法确认二者相符。请将它删去，或用 `--local --why "…"` 声明为译者注。
error-accept-has-source = { $unit } 译自原文中的一段内容，因此不是译者注。请去掉 `--local` 再确认。
error-accept-renamed = { $unit } 在译文中用的是另一个 id。请在译文中换上新的 id；此后便无需再确认，除非文本也有改动。
error-accept-unedited = { $unit } 的原文已有改动，译文却没有。请先修改译文。如果译文无需改动仍然成立，请说明理由：`hexapla accept … --no-change --why "…"`。
error-accept-elsewhere = { $path } 位于单独的仓库中，这里无法得知其中改动了什么。请对照后逐一指定单元进行确认：hexapla diff { $locale }
error-accept-withdrawn = { $release } 的原文已撤回，确认译文也无济于事。请将 { $locale } 译文撤下。
error-accept-via-pivot = { $unit } 只是因为所依据的 { $pivot } 译文过时而过时。请先更新 { $pivot }：hexapla diff { $pivot } { $release }
error-second-person = { $unit } 属于“{ impact-in-a-word }”，此项目要求由译者以外的人来确认。请另请一人用自己的 `--by` 进行确认。
error-approval-own = { $unit } 是您自己的译文，而此项目要求由别人来审定。请另请一人用自己的 `--by` 进行审定。
error-approval-unrecorded = 没有人确认过现在的 { $unit }，因此不知道这是谁的译文。请先由译者确认（`hexapla accept … --by NAME`），然后再审定。
error-needs-by = 此项目要求注明由谁确认。请用 `--by` 或在 HEXAPLA_BY 中给出化名。
error-needs-why = 请用 `--why` 说明理由；理由会记入台账。
error-invalid-pair = { $pair } 不是一对文本。请写出文本原先和现在的指纹，或各自足以辨认的开头部分：1-7f1c..1-90a2。
error-hint-refused = 未写入笔误标注：{ $old } → { $new } 改变了事实，而事实改动绝不能标注为笔误。
error-unknown-fingerprint = { $release } 现在的文本和台账中都没有 { $given }。现在的指纹见 `hexapla diff` 的输出，较早的指纹见该稿件的 base.jsonl。
error-ambiguous-fingerprint = { $given } 可能是以下任何一个：{ $known }。请多输入几位。
error-no-source-edition = { $release } 没有可读取的源语言版本，因此无从着手。原因请见 `hexapla check`。
error-no-place = { $release } 的这篇译文没有可放的位置：{ $reason }。请检查 hexapla.toml 中的 `layout`、`source` 和 `target`。
error-git-absent = 无法启动 git，而此操作需要历史。请安装 git，或设置 PATH。
error-not-a-repository = 这里不是 git 仓库，而此操作需要历史。请在克隆中运行。
error-link-not-a-repository = { $folder } 不在任何 git 仓库中，而此操作需要它的历史。请在 `roots` 中写明一个克隆，或用 `--locale` 略去该语言。
error-base-unreadable = 无法读取基准文件夹 { $folder }：{ system-refusal }。请指定存有项目先前状态的文件夹。
error-base-not-the-project = 基准文件夹 { $folder } 中没有 hexapla.toml，也没有此项目的任何文本。请指定与项目文件夹本身相对应的文件夹；如果检出的是整个仓库，可能是其中的某个下级文件夹。
error-base-itself = 基准文件夹 { $folder } 就是项目文件夹本身，因此不会有任何差异。请指定先前状态的检出副本或普通副本。
error-shallow = 这是浅克隆，而此操作需要完整的历史。在 CI 中，请让检出步骤获取全部历史（GitHub 用 `fetch-depth: 0`，GitLab 用 `GIT_DEPTH: 0`）。在本机，请运行：{ $command }
error-revision-absent = git 中没有 { $revision }。请运行：{ $command }
error-text-absent = git 中没有 { $path } 当时的文本：它从未取回，或已损坏。请运行：{ $command }
error-revision-nowhere = git 中没有 { $revision }，也没有可从中获取它的远程仓库。请指定已有的版本：可用 `git branch --all` 和 `git tag` 列出。
error-no-commit = 仓库中还没有任何提交，因此无从比较。请先提交现有内容，再重新运行命令。
error-invalid-revision = { $revision } 不是 git 版本的名称。请写分支、标签或提交。
error-locked = 另一个进程正在写入此项目。请等它完成后重试。
error-unread = 有内容无法读取，因此未写入任何内容。请先修正，然后再次运行命令。
error-changed-meanwhile = { $path } 在操作期间被改动，因此未写入任何内容。请重新查看该文件，然后再次运行命令。
error-invalid-request = 输入的第 { $line } 行不是请求：{ $reason }。每一行都应是带有 `id`、`old` 和 `new` 的 JSON 对象。

error-nearest-message = 没有消息 { $id }。您是否要找 { $nearest }？
error-unknown-message = 此项目的消息目录中没有消息 { $id }。
error-no-catalogues = 此项目没有消息目录。请在 hexapla.toml 中指明：写一个 `[[collection]]`，并设 `kind = "fluent"`。
error-no-catalogue = { $path } 不是此项目的消息目录：hexapla.toml 中没有 `kind = "fluent"` 的 `[[collection]]` 包含它。
error-unknown-collection = 没有消息目录集合 { $collection }。现有集合：{ $known }。
error-invalid-argument-pair = { $text } 不是消息参数的写法。请写成 NAME=VALUE，例如 n=103。
error-invalid-message-request = 输入的第 { $line } 行不是请求：{ $reason }。每一行都应是带有 `locale`、`ftl`、`id` 和 `args` 的 JSON 对象。

## hexapla fmt

fmt-changed = 已重新排版 { $path }。
fmt-would-change = { $path } 需要重新排版。
fmt-nothing = 已查看 { $n } 个消息目录：排版符合惯例，无需改动。

## What is wrong with a command line
##
## $arg (String): an argument as it is typed, such as --format <FORMAT>; some, with commas between.
## $nearest (String): the nearest name there is; some, with commas between.

error-usage = 无法解读该命令行。写法请见 `hexapla --help`。
error-unknown-argument = 此处没有参数 { $arg }。`--help` 会列出可用的参数。
error-nearest-argument = 此处没有参数 { $arg }。您是否要用 { $nearest }？
error-unknown-command = 没有命令 { $command }。`hexapla --help` 会列出所有命令。
error-nearest-command = 没有命令 { $command }。您是否要用 { $nearest }？
error-unknown-value = { $arg } 不能为 { $value }。可选值：{ $known }。
error-value-missing = { $arg } 需要一个值。
error-value-refused = { $arg } 不能为 { $value }。写法请见 `--help`。
error-argument-missing = 缺少：{ $arg }。说明请见 `--help`。
error-argument-twice = { $arg } 出现了两次。请只写一次。
error-argument-conflict = { $arg } 不能与 { $other } 同时使用。

## hexapla bundle, schedule, verify

bundle-heading = { $instant } 的发布包
bundle-pages = { $n } 页
bundle-fallbacks = { $n } 页为原文语言
bundle-held = { $n } 页被门禁扣留
bundle-next = { $instant } 起结果会有变化：届时请重新构建发布包。
bundle-written = { $folder } 中有 { $files } 个文件。
bundle-not-written = 未写入任何内容：{ $folder } 保持原样。
schedule-heading = { $instant } 之后仅因时间而变化的内容
schedule-every-locale = 全部
schedule-event-lift = 禁发期结束
schedule-event-hold = 宽限期结束
schedule-nothing = 没有：此后没有禁发期或宽限期结束。
verify-sound = 发布包与构建时一致：{ $n } 个文件。
verify-unsound = 发布包与构建时不一致：{ $n } 个问题。
findings-more = ……另有 { $n } 项

## Help of the command line
##
## `help-COMMAND` says what a command does, `help-COMMAND-ARGUMENT` and `help-arg-ARGUMENT` what an
## argument does: one line, no full stop.

help-usage = 用法：
help-hexapla = 让译文与原文保持同步：哪些已过时、改了什么、有多严重
help-init = 查看项目并写出带注释的 hexapla.toml
help-adopt = 为已有的译文建立台账
help-status = 显示哪些译文已过时，以及严重程度
help-diff = 显示原文的改动，并附上相应的译文
help-accept = 确认译文符合现在的原文，并记入台账
help-start = 复制原文，着手一篇新译文
help-hint = 记录原文的某处改动只是笔误订正
help-ledger = 维护台账
help-tidy = 清除各语言版本都不再需要的内容，并更新旧记录
help-check = 报告发现的所有问题；给出基准版本时，报告拉取请求带来的变化
help-gate = 逐一判定各语言能否发布
help-bundle = 构建各语言的公开站点，不含任何禁发期内、已撤回或已隐去的内容
help-schedule = 显示禁发期以及页面所依赖的宽限期何时结束
help-merge = 将按语言分别构建的各部分合并成一个发布包
help-verify = 检查发布包是否与构建时一致
help-compare = 逐单元比较一篇文本的两个版本，不需要项目
help-message = 格式化消息目录中的一条消息，以便试看复数形式或通读句子
help-fmt = 按惯例排版消息目录，不改动其中任何文本
help-explain = 说明问题的含义和处理办法
help-doctor = 检查 git、项目、各语言和台账
help-completions = 输出 shell 的补全脚本
help-man = 输出手册
help-schema = 列出 JSON Schema 的名称，或输出其中一个

help-arg-project = 项目文件夹，或其中的某个文件夹
help-arg-as-of = 判断禁发期与宽限期的时刻，如 2031-03-09T00:01:00Z 或 2031-03-09；不给则为当前时刻
help-arg-lang = 供人阅读的内容所用的语言（ar, en, es, fr, ko, zh-Hans）；未给出时取自 LC_ALL、LC_MESSAGES 或 LANG
help-arg-help = 输出本帮助
help-arg-version = 输出版本
help-arg-dry-run = 显示将要写入的内容，但不写入
help-arg-locale = 仅限此语言；可重复给出
help-arg-release = 仅限此稿件；可重复给出
help-arg-format = 供人阅读，或供程序处理：一份完整文档，或每项一行
help-arg-clearance = 谁可以阅读结果：`newsroom`（编辑部）或 `public`（公众，不提及尚未公开的稿件）
help-arg-by = 认定者的化名，绝不公开
help-adopt-from-history = 查询历史：将单元视为译自其文本最近一次改动时的原文
help-adopt-assume = 采信没有依据的内容：记入台账，标为未核实；今天不通过的内容列为已知欠账
help-adopt-date-field = 记录页面最近一次更新日期的前置元数据字段
help-status-units = 列出所有不是最新的单元，附行号和原因
help-status-all = 列出所有稿件，与 `--units` 同用时列出所有单元，包括无需处理的
help-diff-locale = 目标语言
help-diff-release = 稿件，必要时带单元：lines-cut、lines-cut#3、lines-cut#1,3-7
help-accept-locale = 目标语言
help-accept-release = 稿件及其单元：lines-cut#3，或 diff 给出的 lines-cut#3@1-7f1c
help-accept-no-change = 译文无需改动，仍然成立；用 `--why` 说明理由
help-accept-approve = 由审校者审定这对原文和译文
help-accept-local = 这段内容是译者注；用 `--why` 说明理由
help-accept-why = 理由，保存在台账中
help-accept-touched = 只确认自基准以来译文有改动的单元，没有基准时为自上次提交以来有改动的单元；对照的是当时的原文
help-accept-base = 用于比较的 git 版本，例如 origin/main
help-start-locale = 要译成的语言
help-start-release = 要翻译的稿件
help-hint-release = 原文经过订正的稿件
help-hint-pair = 文本原先和现在的指纹，或各自足以辨认的开头部分：1-7f1c..1-90a2
help-hint-kind = 这是什么样的改动
help-check-base = 用于比较的 git 版本，例如 origin/main
help-check-base-dir = 用于比较的文件夹：项目的先前状态，可以是基准的检出副本，也可以是普通副本；不需要 git
help-check-fix = 应用问题附带的修改，并报告剩余的问题
help-check-all = 显示全部问题，不论同一代码有多少项
help-check-fail-on = 达到哪个级别时退出码为 1
help-gate-write-debt = 将今天不通过的内容写入已知欠账文件
help-bundle-out = 生成结果要取代的文件夹
help-bundle-press = 改为构建供记者使用的页面，包含处于禁发期的内容；未指定文件夹时写入 `press`
help-bundle-target = 改为导出文本供网站生成器使用；未指定文件夹时写入 `export`
help-bundle-only = 只写入这一类文件；可重复给出；未给出时为 hexapla.toml 中指定的类别，若未指定则为全部
help-bundle-locale = 只写入此语言的文件，以及不属于任何语言的文件
help-bundle-sequence = 发布包的编号，每个发布包递增；`verify --older` 据此判断哪个发布包较新
help-merge-part = 发布包某一部分的文件夹，由 `bundle --locale` 生成
help-merge-out = 发布包要取代的文件夹
help-verify-folder = 发布包所在的文件夹
help-verify-older = 较早的发布包，本包须在其之后
help-compare-old = 旧版本，Markdown 或 Fluent 文件
help-compare-new = 新版本，Markdown 或 Fluent 文件
help-compare-jsonl = 从标准输入读取请求，每行一个 JSON 对象，并逐一答复
help-compare-all = 同时显示相同的单元
help-compare-source = 两个版本所用的语言
help-message-id = 消息或其属性：nav-search、nav-search.title
help-message-arguments = 消息的参数，例如 n=103 或 day=2031-03-09
help-message-locale = 格式化所用的语言；未给出时为源语言
help-message-collection = 消息所在的集合；未给出时为第一个含有该消息的集合
help-message-output = 文本的用途，它决定参数如何与上下文隔开、如何转义
help-message-jsonl = 从标准输入读取请求，每行一个 JSON 对象，并逐一答复
help-fmt-files = 要排版的文件；未给出时为项目的所有消息目录
help-fmt-check = 不作任何改动；只要有文件需要改动，退出码即为 1
help-explain-code = 问题的代码；未给出时列出所有代码
help-completions-shell = shell 的名称
help-man-markdown = 以 Markdown 格式输出
help-schema-name = 要输出的 JSON Schema

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

finding-outdated-markup = 自翻译以来，原文单元 { $unit } 的强调、标题级别或嵌套已更改。
remedy-outdated-markup = 请将标记同步到译文，然后确认该单元；文字无需重读。
explain-outdated-markup =
    与翻译时相比，原文单元的强调、代码标记、嵌套或标题级别有所不同，文字和链接则没有变化。

    内容没有任何改变，因此无需重读。不过页面的样子可能与原文不同，标题级别的变化还会影响目录。

    请将标记同步到译文，然后确认该单元；如果译文无需改动，请用 `--no-change --why` 确认。

finding-outdated-link = 自翻译以来，原文单元 { $unit } 中有链接改为指向别处。
remedy-outdated-link = 请将新网址同步到译文，然后确认该单元。
explain-outdated-link =
    自该单元翻译以来，原文中只有链接的目标或图片的路径已更改。

    文字仍然相符，但译文的读者可能会被带到已经移走或撤下的页面。

    请在译文中换上新网址，或换上同一页面在您的语言中的网址，然后确认该单元。

finding-outdated-cosmetic =
    { $reasons ->
        [none] 自翻译以来，原文单元 { $unit } 的标点、排印或拼写已更改。
       *[other] 自翻译以来，原文单元 { $unit } 的标点、排印或拼写已更改（{ $reasons }）。
    }
remedy-outdated-cosmetic = 请查看原先的写法是否误导了译文，然后确认该单元。
explain-outdated-cosmetic =
    自该单元翻译以来，原文的标点、大小写、排印或某个词的拼写已更改。

    多数情况下无需处理。但拼错的词当初可能被误解误译，因此这类改动也会显示出来，绝不悄悄略过。

    请对照查看一次。如果译文仍然成立，请用 `--no-change --why` 确认。

finding-outdated-wording =
    { $reasons ->
        [none] 自翻译以来，原文单元 { $unit } 的措辞已更改，事实不变。
       *[other] 自翻译以来，原文单元 { $unit } 的措辞已更改，事实不变（{ $reasons }）。
    }
remedy-outdated-wording = 请对照原文重读该单元，然后确认。
explain-outdated-wording =
    与该单元翻译时相比，原文换了说法，但数字、日期、名称、否定和引语都没有变。

    译文没有陈述错误的事实，但可能缺少编辑认为值得一改的细微含义。

    请阅读 `hexapla diff LOCALE RELEASE`，更新译文，然后运行 `diff` 给出的 accept 命令。

finding-outdated-interface =
    { $reasons ->
        [none] 自翻译以来，原文单元 { $unit } 的变量或选择项已更改。
       *[other] 自翻译以来，原文单元 { $unit } 的变量或选择项已更改（{ $reasons }）。
    }
remedy-outdated-interface = 请采用新的变量和选择项，然后确认该单元。
explain-outdated-interface =
    与翻译时相比，消息目录中某条消息的变量、选择器或插入项有所不同。

    如果译文使用了已不再提供的变量，读者就会看到一处空缺；如果缺少新增的变量，它要表达的内容就不见了。

    请使用与原文消息完全相同的变量，并采用您的语言的复数形式，然后确认该单元。

finding-message-renamed = { $from } 在原文中已改名为 { $to }，译文却仍称它为 { $from }，因此没有人看得到它。
remedy-message-renamed = 请在译文中也将它改名为 { $to }，所有出现之处都要改。
explain-message-renamed =
    原文给一条消息换了 id，文本没有变。译文仍沿用旧 id。

    程序按 id 取用消息。在译文跟上之前，读者看到的是原文。

    请在译文中给这条消息换上新的 id，译文中引用它的地方也要一并更换。由于两边的文本都没有变，它无需确认就会重新成为最新。

finding-message-changed =
    { $reasons ->
        [none] { $unit } 的文本已更改，id 却没有变，影响为“{ impact-in-a-word }”。
       *[other] { $unit } 的文本已更改，id 却没有变，影响为“{ impact-in-a-word }”（{ $reasons }）。
    }
remedy-message-changed = 如果它现在的意思已经不同，请换一个新的 id，以免有人看到旧译文。
explain-message-changed =
    消息的原文与基准版本时不同，id 却相同。

    译文按 id 对应原文。在译文跟上之前，读者看到的是根据旧文本译出的内容。按照惯例，消息的意思改变时应换新的 id，让读者改看原文；只改正一个逗号，则不必如此。

    请查看影响。如果意思已经改变，旧译文会误导读者，请给这条消息换一个新的 id。

finding-outdated-factual =
    { $reasons ->
        [none] 自翻译以来，原文单元 { $unit } 中的事实已更改。
       *[other] 自翻译以来，原文单元 { $unit } 中的事实已更改（{ $reasons }）。
    }
remedy-outdated-factual = 请更正译文，然后确认该单元。
explain-outdated-factual =
    自该单元翻译以来，原文中的数字、日期、时间、名称、否定、引语或其他承载事实的词语已更改。

    译文现在的说法，编辑部已不再采用。只要有一种语言还留着错误的数字，其他所有语言的更正就会前功尽弃。

    请阅读 `hexapla diff LOCALE RELEASE`，更新译文，然后运行 `diff` 给出的 accept 命令。

finding-outdated-critical = 原文单元 { $unit } 有一处改动，所有译文都必须同步。
remedy-outdated-critical = 请立即将更正、隐去或撤回同步到译文，然后确认该单元。
explain-outdated-critical =
    编辑在原文中标注了这处改动：必须同步的更正、内容的隐去，或整篇稿件的撤回。

    只要旧文本还在网上，就可能有人受到伤害：例如一个不能公开的姓名，或一项已经收回的指控。

    请先同步这处改动，再做其他事情。如果稿件已撤回，请撤下译文。

finding-outdated-unknown = 自翻译以来，单元 { $unit } 的原文已更改，而翻译所用的底本已无法取得。
remedy-outdated-unknown = 先用 `hexapla ledger tidy` 在 git 历史中查找这份文本；若找不到，请将整个单元与原文比对，然后确认。
explain-outdated-unknown =
    台账中记有这个单元所据的底本，但台账的底本库和现在的原文中都没有这份文本，因此无人知道改了什么。

    改动的可能只是一个逗号，也可能是死亡人数。在有人查看之前，一律按事实改动处理。

    请将该单元与原文逐词比对，然后确认。如果是合并使台账的 `base.jsonl` 丢失了这份文本，可用 `hexapla ledger tidy` 从 git 历史中找回。

finding-missing =
    { $instead ->
        [copy] 单元 { $unit } 的位置上仍是原文。
       *[none] 原文单元 { $unit } 没有译文。
    }
remedy-missing = 请翻译该单元，然后确认。
explain-missing =
    原文中有一个单元，译文里没有对应内容，或者只是照搬了原文。

    这种语言的读者得不到其他读者得到的信息，也看不出有内容缺失。

    请在相应位置翻译该单元并确认。`hexapla diff LOCALE RELEASE` 会显示它应在的位置。

finding-missing-lead =
    { $instead ->
        [copy] 单元 { $unit }（标题、摘要或首段）的位置上仍是原文。
       *[none] 原文单元 { $unit }（标题、摘要或首段）没有译文。
    }
remedy-missing-lead = 请翻译该单元，然后确认；稿件不能没有这一部分。
explain-missing-lead =
    标题、摘要或首段没有译文，或者只是照搬了原文。页面其余部分已经翻译，而某处仍照搬原文的，是警告，因为那可能是名称。

    搜索引擎、订阅源和其他编辑部展示的正是稿件的开头。标题是另一种语言的页面，看上去就像出了故障。

    请先翻译这一部分，然后确认。

finding-orphaned = 译文单元 { $unit } 的内容在原文中已不存在。
remedy-orphaned = 请从译文中删去这段内容，或用 `--local --why` 声明为译者注。
explain-orphaned =
    该单元所译的原文单元已不存在，译文中却仍保留着这段内容。

    删去一段内容总有缘由：或是有误，或是会使某人陷入危险。译文却还在发布编辑部已经撤下的内容。

    请查明删去的原因，并从译文中同样删去。如果这是译者自己加的注释，请声明：`hexapla accept LOCALE RELEASE#t7 --local --why "translator's note"`。

finding-unverified =
    { $source ->
        [none] 单元 { $unit } 只有译文中才有，且没有记录表明它译自哪份原文。
       *[there] 没有记录表明单元 { $unit } 译自哪份原文。
    }
remedy-unverified =
    { $source ->
        [none] 如果原文已将其撤下或从未有过，请删去。如果是译者自己加的注释，请声明：`hexapla accept … --local --why "…"`。
       *[there] 请将该单元与原文比对一次，然后确认。
    }
explain-unverified =
    已有译文，但台账中没有记录表明它译自哪份原文，或者原文与译文的配对存疑。

    它可能是对的，也可能是多年前的旧译。没有记录就无从判断；原文日后再有改动，也无法衡量其影响。

    请将原文与译文比对一次，然后确认。如果整个项目的前置元数据中都有版本标识，`hexapla adopt` 可以找到依据。只有译文中才有的内容无法确认：请将其删去，或声明为译者注。

finding-rubber-stamp = 台账现在称这个单元译自 { $now }（此前是 { $was }），但译文没有改动。
remedy-rubber-stamp = 请更新译文，或表明它仍然成立：`hexapla accept … --no-change --why "…"`。
explain-rubber-stamp =
    在这次改动中，台账的一条记录改为指向较新的原文，译文却没有变化，也没有人说明原因。

    不经阅读就更新记录，会让一切都显示为绿色，却没有人知道哪里已经过时。这比没有记录更糟。

    请更新译文。如果译文确实仍然成立，请用 `--no-change` 确认并附上理由，台账会保存该理由。

finding-row-gone = 这次改动删去了表明单元 { $unit } 已过时的那条台账记录。
remedy-row-gone = 请恢复该记录，或更新译文并确认该单元。
explain-row-gone =
    这次改动删去了台账中的一条记录，而它所说的译文仍在。若有这条记录，该段落会显示为已过时。

    没有记录，过时的段落就只是未核实，仿佛从来无人知晓，而 `hexapla gate` 默认会让它通过。合并时只取一方的台账，就会丢失记录。

    请从 git 恢复该记录，或更新译文并确认该单元。

finding-metadata-restated = `{ $key }` 在此处为 { $here }，在源语言版本中为 { $source }。
remedy-metadata-restated = 请从译文中删去该字段；它会从源语言版本继承。
explain-metadata-restated =
    译文的前置元数据中写了属于源语言版本的字段（解禁时间、日期、地点、id），而且值不同。

    一篇稿件若有两个解禁时间，文本就容易提前流出。一个字段只写在一处，只有一个值。

    请删去译文中的这一行。如果译文中的值才是对的，请更正源语言版本。

finding-ledger-missing = 已有译文，却没有台账表明它们译自哪份原文。请运行：{ $command }
remedy-ledger-missing = 请用 `hexapla adopt` 建立台账。
explain-ledger-missing =
    译文没有台账，或台账中一行也没有，因此译文的每个单元都是未核实。

    状态反映的是记录下来的情况。没有记录，昨天的译文和五年前的译文看上去毫无分别；台账一旦丢失，此后变动过的事实也会全被掩盖。因此，除非 `[gate.checks]` 另有规定，`gate` 不予通过。

    请运行 `hexapla adopt`，它会查找 `default_lang_commit` 之类的版本标识，并写下找到的依据。如果台账已丢失，请从 git 恢复。

finding-ledger-damaged =
    无法读取台账的这一行（{ $reason ->
        [no-target] 缺少译文的指纹 `t`
        [no-source] 缺少原文的指纹 `s`，又不是译者注
        [no-text] 既没有 `f`，也没有 `old`、`new` 和笔误标注 `typo`
       *[other] { $reason }
    }）；其他各行仍然有效。
remedy-ledger-damaged = 请去掉冲突标记并保留双方的行，或从 git 恢复该文件。
explain-ledger-damaged =
    台账文件中有一行不是 JSON 记录：多半是合并时留下的冲突标记，或被截断的行。

    这一行原来的内容无从得知，因此相应的单元可能变为未核实。文件的其余部分照常读取。

    请删去冲突标记并保留双方的记录：记录无论怎样合并都有效。像 `hexapla init` 那样在 `.gitattributes` 中为台账设置 `merge=union`，git 就会自行处理。

finding-release-renamed = 该稿件原在 { $from }，现在 { $to }；有 { $n } 个文件留在原处。请输入：{ $command }
remedy-release-renamed = 请用 `hexapla check --fix` 把译文和账本一并移走。
explain-release-renamed =
    账本所记的文本，其稿件已不在；同样的文本却出现在另一篇缺少这些译文的稿件中。可能是所有语言或部分语言的译文留在了
    原处。

    在程序看来，就像所有译文都被丢弃，又有人未作记录地重写了一遍。

    `hexapla check --fix` 会把译文和账本移到稿件所在之处，`--dry-run` 只作预览。请在给原文改名的同一次提交中进行。
    位置已被占用的译文留在原处。

finding-source-missing = 这篇译文没有对应的源语言版本。
remedy-source-missing = 请恢复源语言版本，或撤下译文。
explain-source-missing =
    译文存在，而它的稿件没有源语言版本，因此没有可比较的对象。

    往往是原文已撤回或改名，译文却被遗忘，至今仍在发布。

    如果稿件已撤回，请将译文也撤下。如果稿件已改名，请将译文及其台账也改名。

finding-translation-gone = 台账中有这篇译文的记录，却没有译文的文件。
remedy-translation-gone = 请按 `layout` 所要求的名称恢复译文，或将此台账文件一并删除。
explain-translation-gone =
    台账记有一篇译文，而 `layout` 所指的位置上没有文件：文件已删除，或者其文件夹或扩展名的写法不同。

    在读者看来，就像从来没有人翻译过这篇稿件。如果某项改动去掉了原先存在的译文，`check --base` 会将其视为错误。

    请按 `layout` 所要求的名称恢复文件，名称区分大小写。如果译文是有意撤下的，请在同一改动中删除其台账文件。

finding-pivot-missing = 这篇译文译自 { $pivot }，而该稿件没有这种语言的版本。
remedy-pivot-missing = 请恢复该语言版本，或将译文与原文比对后确认各单元。
explain-pivot-missing =
    台账表明这篇译文译自另一种语言的译文，而那个语言版本已不存在。

    记录所指的文本无从查找，因此各单元都是未核实：既不是最新，也不是过时。

    请恢复另一种语言的版本。如果它确已不再存在，请将译文与原文比对，然后确认各单元。

finding-fluent-unknown-reference =
    { $kind ->
        [term] 没有术语 { $name }。
        [attribute] { $name } 所指的属性不存在。
        [value] { $name } 只有属性，因此此处没有可显示的文本。
        [translation] { $name } 还没有译成 { $locale }，因此此处没有可显示的内容。
       *[message] 没有消息 { $name }。
    }
remedy-fluent-unknown-reference =
    { $kind ->
        [translation] 请将 { $name } 也译出。
       *[message] 请更正名称，或补上它所指的内容。
    }
explain-fluent-unknown-reference =
    消息引用了一条消息、一个术语或一个属性，而这种语言的所有消息目录都没有定义它。

    读者在句子中间看到的不是文本，而是花括号中的名称。整条消息缺失时可以回退到另一种语言，引用则不会回退。

    请更正拼写，或补上缺失的定义。如果原文中有而译文中没有，请将其译出。

finding-fluent-cycle = 该消息引用了自身：{ $path }。
remedy-fluent-cycle = 请在其中一条消息里将文本直接写出。
explain-fluent-cycle =
    一条消息引用另一条消息，后者又直接或经由其他消息引用第一条。

    这样的文本没有尽头。读者看到的是花括号中的名称。

    请决定由循环路径上的哪条消息承载文本，并在那里直接写出。

finding-fluent-unknown-function = 函数 { $name }() 不存在，却被调用了 { $n } 次。
remedy-fluent-unknown-function = 请更正名称，或在 hexapla.toml 中声明该函数。
explain-fluent-unknown-function =
    消息调用了一个函数，它既不是内置函数（NUMBER、DATETIME、LIST、TERM、PLATFORM），也没有在项目中声明。

    读者会看到花括号中的函数调用，而本应由它格式化的值则丢失了。

    函数名须用大写字母：请更正名称，或声明您的程序所添加的函数。同一函数的所有调用只报告一次；原文中也有的问题，不归咎于译文。

finding-fluent-function-argument =
    { $kind ->
        [unknown-option] { $function }() 没有选项 { $name }；现有选项：{ $known }。
        [wrong-value] { $function }() 的选项 { $name } 不能为 { $value }；可选值：{ $known }。
        [too-few] { $function }() 缺少要处理的值。
       *[too-many] { $function }() 得到了 { $value } 个值，而它最多接受 { $known } 个。
    }
remedy-fluent-function-argument =
    { $kind ->
        [unknown-option] 请更正选项的名称，或将其删去。
        [wrong-value] 请改为该选项接受的值。
       *[too-many] 请按该函数的要求给出值；选项须写明名称。
    }
explain-fluent-function-argument =
    调用函数时用了它没有的选项、它无法使用的值，或者给出的值太少或太多。

    未知的选项会被悄悄略过，于是数字仍然带着六位小数。错误的值会使消息在显示时出错，读者看到的是花括号。

    请使用 ECMA-402 规定的名称，如 minimumFractionDigits、dateStyle。文字要放在引号中，数字则不用引号。

finding-fluent-term-argument =
    { $kind ->
        [positional] 传给 { $term } 的值没有名称，因此不起作用。
        [no-variant] { $term } 没有与 { $name } 的值 { $value } 对应的变体，因此显示的是默认变体。
       *[unused] { $term } 不使用参数 { $name }，而该参数给出了 { $n } 次。
    }
remedy-fluent-term-argument =
    { $kind ->
        [positional] 请给该参数加上名称，或将其删去。
        [no-variant] 请在 { $term } 中添加该变体，或更正参数的值。
       *[unused] 请为 { $term } 写出按 { $name } 选择的变体，或更正参数的名称。
    }
explain-fluent-term-argument =
    消息给术语传入了一个参数，例如语法上的格，却不起任何作用：术语从不使用它，没有与该值对应的变体，或者参数没有名称。

    有人看出句子需要另一种词形，读者看到的却仍是基本形式。

    请为术语写出您的语言所需的词形，或更正参数的名称或值。使用同一参数的所有调用只报告一次。

finding-fluent-unused =
    { $kind ->
        [term] 没有消息引用该术语。
       *[message] 没有任何地方使用该消息：模板、程序、内容和其他消息中都没有。
    }
remedy-fluent-unused = 请将其删去，除非即将用到它。
explain-fluent-unused =
    某个术语没有任何消息引用，或者某条消息在模板、程序、内容和其他消息中都没有用到。

    每种语言都要翻译它、更新它，却没有人会读到它。

    请从原文中删去，译文随后照办。如果 id 是由程序拼接而成的，请告诉 Hexapla 它们以什么开头。

finding-fluent-use-undefined =
    { $kind ->
        [attribute] 此处用到消息 { $name } 的属性 { $attribute }，该属性却不存在。
       *[message] 此处用到消息 { $name }，该消息却不存在。
    }
remedy-fluent-use-undefined = 请更正 id，或在原文中添加该消息。
explain-fluent-use-undefined =
    模板、程序或文本用到了一条消息，而原文没有定义它。

    无论使用哪种语言，所有读者在本应有文本的地方看到的都是 id。

    请更正 id，或写出该消息。由程序拼接而成的 id 不作检查。

finding-fluent-file-missing = { $file } 完全没有翻译：缺少 { $n } 条消息。
remedy-fluent-file-missing = 请翻译该文件，或将它从这种语言的集合中排除。
explain-fluent-file-missing =
    原文中有一个文件，其中的消息在译文里一条也没有。

    整个页面或表单都以源语言显示，或以读者所回退到的另一种语言显示。

    请翻译该文件。其中的所有消息只报告一次；一旦译出部分消息，其余缺失的消息就会逐条报告。

finding-fluent-missing = 消息 { $unit } 没有译文；它的位置紧挨着此处的消息。
remedy-fluent-missing = 请在此处翻译，或任其回退。
explain-fluent-missing =
    原文中有一条消息，译文中没有同一 id 的消息。

    在读者自己的语言当中，唯独这一处文本显示为另一种语言。

    请翻译该消息。所指的位置是原文中与它相邻的消息，这样两边文件的顺序才能保持一致。

finding-fluent-obsolete = 原文中没有消息 { $unit }。
remedy-fluent-obsolete = 请将其删去，或像原文那样改名。
explain-fluent-obsolete =
    译文中有一条原文没有或不再有的消息。

    它永远不会显示。往往是原文给消息改了名：译好的文本在这里闲置，新的 id 却在回退到另一种语言。

    如果原文中的这条消息用的是另一个 id，请在此处也改名。否则请将其删去。

finding-fluent-part-missing =
    { $kind ->
        [attribute] 此处缺少属性 .{ $name }；原文中有该属性。
       *[value] 此处缺少文本：该消息只有属性，而它在原文中有值。
    }
remedy-fluent-part-missing =
    { $kind ->
        [attribute] 请添加 .{ $name } 并翻译。
       *[value] 请在等号之后写上文本。
    }
explain-fluent-part-missing =
    原文消息有一个值或属性，译文却没有。

    消息是作为整体取用的，因此缺少的部分不会回退：按钮上没有文字，输入框里没有提示。

    请添加该部分并翻译。

finding-fluent-part-extra =
    { $kind ->
        [attribute] 原文消息没有属性 .{ $name }。
       *[value] 原文消息只有属性，没有值。
    }
remedy-fluent-part-extra = 请将其删去，或改用原文中的名称。
explain-fluent-part-extra =
    消息的译文有一个值或属性，原文消息却没有。

    最好的情况是它永远不会显示。但没有人要求的属性一旦加到页面元素上，就可能改变该元素的行为。

    请将其删去。如果原文给属性改了名，请在此处也改名。

finding-fluent-unknown-variable =
    { $n ->
        [0] 原文消息没有变量，因此 { $name } 不会有值。
       *[other] 原文消息没有 { $name }；它的变量是 { $known }。
    }
remedy-fluent-unknown-variable = 请使用原文的变量，拼写与原文一致。
explain-fluent-unknown-variable =
    译文使用了原文消息没有的变量。

    程序只提供原文消息的变量，此外一概没有。读者看到的是花括号中的变量名，而那里往往本应是数字或姓名。

    请按原文拼写变量；变量名不翻译。如果您的语言需要原文未使用的变量，例如性别，请提出要求：只要在原文的注释中写明，它就算作已知。

finding-fluent-variable-dropped =
    { $kind ->
        [bare] 此处的 { $name } 没有放在花括号中，因此读者看到的是美元符号和变量名。
        [chosen-by] 此处按 { $name } 选择变体，却从不显示它；原文会显示它。
        [variant] 变体 { $variant } 不显示 { $name }；原文则总是显示它。
       *[dropped] 此处不显示 { $name }；原文会显示它。
    }
remedy-fluent-variable-dropped =
    { $kind ->
        [bare] 请将其放在花括号中。
       *[dropped] 请在文本中加入 { $name }，或询问原文为何显示它。
    }
explain-fluent-variable-dropped =
    原文消息显示一个变量，译文却不显示，或者并非在所有变体中都显示。

    其他读者都能得知的数字、姓名或地点，这里的读者无从得知；而句子读起来，多半像是什么也不缺。

    请将变量放在您的语言中合适的位置。只用于一个数字的复数形式，例如“one file”，可以不含变量；这种情况不在此报告。

finding-fluent-reference-changed =
    { $kind ->
        [replaced] 原文在此处引用 { $name }，译文引用的却是 { $instead }。
        [spelt-out] 原文引用 { $name }；此处却直接写出了它的文本。
        [added] 此处引用了 { $name }，原文却没有引用。
       *[dropped] 原文引用 { $name }，译文却没有引用。
    }
remedy-fluent-reference-changed =
    { $kind ->
        [added] 如果语言需要，无需处理。
       *[dropped] 请像原文那样引用 { $name }。
    }
explain-fluent-reference-changed =
    原文引用了一个术语或一条消息，译文没有引用；或者相反。

    术语使组织或产品的名称处处一致。名称变更时，直接写出名称的地方就会被漏掉。

    请像原文那样引用术语。如果您的语言需要术语的其他词形，请给术语添加变体，并在引用时传入格。多出的引用只是一条提示。

finding-fluent-function-changed =
    { $kind ->
        [option] 原文中 { $function }({ $name }) 的选项 { $option } 是另一个值。
       *[dropped] 原文用 { $function }() 格式化 { $name }；此处却未经格式化就显示。
    }
remedy-fluent-function-changed = 请像原文那样格式化；日期写得长还是短，可以由您决定。
explain-fluent-function-changed =
    原文用函数格式化一个值，译文却没有，或者使用了另一种货币、单位、样式或时区。

    没有 DATETIME，日期可能显示为一串数字；换了货币，金额就是另一个金额。

    请像原文那样调用函数。有些选项只决定名称的长短或显示的位数，这些由您决定，不作比较。

finding-fluent-select-changed =
    { $kind ->
        [lost] 原文在此处按 { $name } 选择文本；译文没有这样选择。
       *[invented] 译文按 { $name } 选择文本；原文没有这样选择。
    }
remedy-fluent-select-changed =
    { $kind ->
        [lost] 如果同一文本适用于所有情况，无需处理。
       *[invented] 请询问 { $name } 是否会有您预期的值。
    }
explain-fluent-select-changed =
    原文和译文中只有一方按某个键选择文本，例如按性别或平台。

    这往往没有错：一种语言需要区分，另一种不需要。但也可能是遗漏了选择，或者所依据的值程序从不给出。

    请查看这一个文本是否适用于所有情况。如果您的语言需要自己的选择，请向程序的作者询问有哪些值，并请他们在原文的注释中写明。

finding-fluent-variant-key = 原文在此处没有变体 { $key }，因此它永远不会被选中；原文的键是 { $known }。
remedy-fluent-variant-key = 请在方括号中写原文的键，并将您的文本写在后面。
explain-fluent-variant-key =
    变体使用的键，在原文同一处选择的变体中并不存在。

    键是程序给出的值，不是读者看到的文字。译过的键永远不会被选中，因此读者看到的总是默认变体。

    请在方括号中写回原文的键。

finding-fluent-access-key = 访问键 { $key } 不在标签文字中。
remedy-fluent-access-key = 请选用标签文字中的一个字母。
explain-fluent-access-key =
    访问键属性指定了一个字母，而同一消息的标签文字中没有这个字母。

    程序无法给这个字母加下划线，因此用键盘操作的人无从得知有这个键。

    请在标签文字中选一个字母，并避开相邻各项已用的字母。如果标签文字与访问键的文字体系不同，则不作判断：程序会在括号中显示访问键。

finding-fluent-style-attribute =
    { $kind ->
        [no-css] 原文在此处设置了 CSS 属性；译文却不是 CSS。
       *[properties] 此处设置的 CSS 属性与原文不同。缺少：{ $lost }；多出：{ $added }。
    }
remedy-fluent-style-attribute = 请保留这些 CSS 属性，只更改它们的值。
explain-fluent-style-attribute =
    原文的 .style 属性是 CSS，译文的却不是，或者设置了不同的 CSS 属性。

    有了 .style 属性，窗口才容得下较长的文字。CSS 属性写错，窗口就会太小；多写别的 CSS 属性，则可能使内容移位或隐藏。

    请采用原文的 CSS 属性，并选择您的语言所需的长度。

finding-fluent-markup-changed =
    { $kind ->
        [attributes] 标签的属性与原文不同。缺少：{ $lost }；多出：{ $added }。
       *[tags] 标签与原文不同。缺少：{ $lost }；多出：{ $added }。
    }
remedy-fluent-markup-changed = 请使用原文的标签，数目与原文相同，顺序依您的语言而定。
explain-fluent-markup-changed =
    译文的标签与原文不同，或者标签的属性不同。顺序、网址、标题、语言和换行都不计较；强调比原文多，也不过问。

    链接丢失，读者无从前往；具名元素丢失，它的位置就一直空着；多出链接，则会把读者带到无人认可的地方。强调丢失只是一条提示。

    请用原文的标签括住意思相同的词语。如果原文后来有改动，请将改动同步到译文。

finding-fluent-markup-unbalanced =
    { $kind ->
        [reopened] { $tag } 在此处再次开始，而此处本应是结束标签。
        [unopened] { $tag } 没有对应的开始标签。
        [crossed] 外层元素结束时，{ $tag } 还没有结束。
        [unended] 标签 { $tag } 缺少右尖括号。
       *[unclosed] { $tag } 没有结束。
    }
remedy-fluent-markup-unbalanced = 请让开始标签和结束标签成对，并逐层嵌套。
explain-fluent-markup-unbalanced =
    标签没有配对，与另一元素交叉，或缺少右尖括号。

    浏览器只能猜测元素应在哪里结束：半个页面可能变成粗体或链接，文字也可能消失。

    请为每个开始标签写上结束标签，斜杠紧跟在左尖括号之后：{ "</b>" }。如果原文自身就没有结束某个元素，而要到另一条消息中才结束，则不会报告译文。

finding-fluent-markup-unsafe = 此处的标记可能会运行或加载内容：{ $what }。
remedy-fluent-markup-unsafe = 请将其删去。
explain-fluent-markup-unsafe =
    消息中有会运行或加载内容的元素、事件属性，或 javascript: 这样的网址。

    消息出自众人之手，又会原样进入页面。只要有这样一行，就可能读取读者输入的内容，或把读者带到别处。

    如果它在译文中，请立即删去，并查明从何而来。在原文中则只是警告：请将脚本和样式放入页面自身的模板。

finding-fluent-plural-missing =
    { $kind ->
        [far]
            缺少只有小数或极大的数才需要的形式（{ $categories }）：{ $n ->
                [1] 仅此一条消息
               *[other] 共 { $n } 条消息，首条在此处
            }。
       *[near] 此处缺少该语言的复数形式：{ $categories }。
    }
remedy-fluent-plural-missing = 请为缺少的每种形式各添加一个变体。
explain-fluent-plural-missing =
    该语言区分的复数形式，比消息中的变体多。

    有些数字会得到默认变体的形式，而这种形式对它们是错的：“3 files”的词尾可能应与“5 files”不同。

    请按 CLDR 为该语言规定的类别添加变体。一千以内的整数所需的形式，在每条消息处分别报告；只有小数或数以百万计的数才需要的形式，只作为提示报告一次。

finding-fluent-plural-impossible =
    { $kind ->
        [number] 在这种语言中，没有数字属于 { $key }，因此该变体永远不会被选中。
        [word] { $key } 不是复数形式，因此该变体永远不会被选中；现有形式：{ $known }。
       *[category] 这种语言没有 { $key } 形式，因此该变体永远不会被选中。
    }
remedy-fluent-plural-impossible =
    { $kind ->
        [number] 如果只针对那一个数字，请直接写数字：[0] 或 [2]。
       *[word] 请使用该语言的形式：{ $known }。
    }
explain-fluent-plural-impossible =
    在按数字选择的变体中，有一个键是这种语言的任何数字都不会选中的。

    该变体的文本永远不会显示。在英语中，写在 [zero] 后面的“No results”就不会显示，因为 0 在英语中属于 other；写在译过的键后面的文本也是如此。

    针对某个确切的数字，请在方括号中直接写数字。其他情况请使用 CLDR 为该语言规定的类别，不要翻译。

finding-fluent-plural-default = 此处的默认变体是 [{ $key }]；小数和未预料到的数字需要 [{ $best }]。
remedy-fluent-plural-default = 请将星号放在 [{ $best }] 之前。
explain-fluent-plural-default =
    按数字选择时，默认变体却是只适用于少数数字的形式。

    凡是没有考虑到的数字，显示的都是默认变体。结果就是“1.5 file”和“1,000,000 file”。

    请用星号标出最通用的形式：other，或多数整数所用的形式。

finding-fluent-plural-one-literal = [1] 只用于数字 1；在这种语言中，单数形式也用于 { $example }。
remedy-fluent-plural-one-literal = 请将 [1] 改为 [one]。
explain-fluent-plural-one-literal =
    消息为数字 1 本身设有变体，却没有单数形式的变体，而这种语言的单数形式也用于其他数字。

    在英语中，两者没有分别，原文完全可以写 [1]。但俄语中 21 用单数，法语中 0 用单数，在这里得到的却都是复数。

    请写 [one]。只有恰好为 1 时的文本有所不同，才在它旁边保留 [1]。

finding-fluent-plural-variable = 形式 [{ $key }] 没有显示数字（{ $name }），而在 1,000 以内的数中，有 { $n } 个使用这种形式。
remedy-fluent-plural-variable = 请在这种形式中也显示 { $name }。
explain-fluent-plural-variable =
    消息的其他复数形式都显示数字，这种形式却没有，而它适用于不止一个数字。

    在英语中，[one] 只指 1。在俄语中它还指 21 和 31，因此有 21 个文件时显示的也是“1 file”；在法语中它还指 0。

    请在这种形式中显示该变量。如果文本只针对恰好为 1 的情况，请在 [one] 旁边另写 [1]。

finding-fluent-plural-lost = 原文按 { $name } 区分单数和复数；此处所有数字共用一个文本。
remedy-fluent-plural-lost = 如果文本适用于所有数字，无需处理；否则请按 { $name } 选择。
explain-fluent-plural-lost =
    原文按复数形式选择文本，译文却没有，而译文的语言有多种复数形式。

    读者看到的可能是“1 files”。也可能措辞本来就适用于所有数字，那样很好。

    请分别代入 1 和 5 读一读。只要有一个不对，就请写出您的语言的各种形式。

finding-fluent-plural-no-data = CLDR 没有 { $locale } 的复数规则，因此不检查按数字选择的变体。
remedy-fluent-plural-no-data = 无需处理；请让懂这种语言的读者看看含有数字的文本。
explain-fluent-plural-no-data =
    程序的数据中没有这种语言的复数规则。

    所有数字都使用默认变体，其他变体是否正确则无从判断。特此报告一次，以免沉默被当作认可。

    无需处理。请让默认变体适用于所有数字，并请懂这种语言的读者看一看。

finding-fluent-variable-undescribed =
    { $n ->
        [1] 没有注释说明 { $name } 是什么。
       *[other] 没有注释说明 { $name } 是什么；此文件中共有 { $n } 个这样的变量。
    }
remedy-fluent-variable-undescribed = 请在消息上方的注释中写明该变量的内容。
explain-fluent-variable-undescribed =
    原文消息使用了一个变量，却没有注释说明它的内容。

    译者如果不知道变量是人还是城镇，就无法为它选用合适的前后措辞。

    请在消息上方、消息所在的组上方或文件开头写一行注释，例如“# $name (String): the town”。每个文件只报告一次。

finding-fluent-comment-contract =
    { $kind ->
        [stale] 注释提到了 { $name }，而消息没有使用它。
       *[misuse]
            注释称 { $name } 是{ $said ->
                [number] 数字
                [text] 文本
               *[instant] 时刻
            }，消息却把它当作{ $used ->
                [number] 数字
                [text] 文本
               *[instant] 时刻
            }。
    }
remedy-fluent-comment-contract = 请让注释与消息一致。
explain-fluent-comment-contract =
    消息上方的注释给变量标明了一种类型，消息却把它当作另一种类型来选择或格式化。也可能是注释提到了消息没有使用的变量。

    译者以注释为准：在他们的语言中，数字可以有复数形式，文本则没有。如果程序实际给出的是文本，就永远不会选中任何复数形式。

    请查明程序给出的是什么，并更正有误的一方。专门提供给译者的变量可以保留；那只是一条提示。

finding-fluent-comment-detached =
    { $kind ->
        [group] 该标题之下没有消息。
       *[message] 这条注释与它所说明的消息之间隔着一个空行。
    }
remedy-fluent-comment-detached =
    { $kind ->
        [group] 请将其删去，或并入下一个标题。
       *[message] 请删去空行。
    }
explain-fluent-comment-detached =
    注释说明了下一条消息的变量，却与它隔着一个空行。也可能是标题之下什么也没有。

    翻译工具显示的是紧邻消息的注释。注释一旦隔开，它所面向的译者就看不到了。

    请删去空行；自动修复会完成这一步。针对整组的说明，请写入该组唯一的标题。

finding-fluent-id-style =
    此处的 id 多数{ $style ->
        [kebab] 用连字符连接各词
        [snake] 用下划线连接各词
       *[camel] 用大写字母区分各词
    }；{ $n ->
        [1] { $name } 不是这样
       *[other] 有 { $n } 个不是这样，首个是 { $name }
    }。
remedy-fluent-id-style = 新的 id 请与其他 id 写法一致。
explain-fluent-id-style =
    原文中有少数 id 的构词方式与其他所有 id 不同。

    id 在模板和程序中是手工输入的。与众不同的 id 容易输错。

    新的 id 请与其他 id 写法一致。给旧的 id 改名，每种译文都要跟着改名；只有值得时才这样做。

finding-fluent-layout =
    { $kind ->
        [braces]
            { $n ->
                [1] 此处的花括号内侧没有空格或空格太多
               *[other] 此文件中有 { $n } 个花括号内侧没有空格或空格太多，首个在此处
            }。
        [headings]
            { $n ->
                [1] 此处的标题前后缺少一个空行
               *[other] 此文件的标题前后共缺少 { $n } 个空行，首处在此
            }。
       *[final-newline] 文件的最后一行没有以换行符结束。
    }
remedy-fluent-layout = 请应用自动修复。
explain-fluent-layout =
    空白不合惯例。按照惯例，插入项的花括号内侧各有一个空格，标题前后有空行，最后一行以换行符结束。

    读者看不出差别。但下一个写入此文件的工具会将它改正，使这些改动与文字的改动混在一起。

    请应用自动修复，它不会改动其他内容。三种情况在每个文件中各报告一次。

finding-fluent-order =
    { $n ->
        [1] 这条消息的位置与原文不同。
       *[other] 有 { $n } 条消息的位置与原文不同，首条在此处。
    }
remedy-fluent-order = 下次编辑该文件时，请按原文的顺序排列消息。
explain-fluent-order =
    译文中各条消息的顺序与原文不同。

    两份文件无法并排对照阅读，遗漏的内容也不易发现。

    请在因其他缘故编辑该文件时顺便移动消息。每个文件只报告一次，并给出至少要移动的条数。

finding-pin-followed = 已追溯版本标识 { $pin }：原文当时位于 { $path }。
remedy-pin-followed = 无需处理；记录已按文件当时的名称写入。
explain-pin-followed =
    版本标识所指的提交中，原文位于另一路径。程序追溯了它的历史，并找到了文本。

    文件改名不应使译文失去记录。特此告知，是为了让错误的推测能被发现。

    如果路径正确，无需处理。如果不正确，请更正版本标识，或手动确认各单元。

finding-pin-unresolved =
    版本标识 { $pin } 找不到对应的原文：{ $reason ->
        [no-pin] 它既不是提交也不是日期
        [no-commit] git 中没有该提交
        [no-file] 该提交中没有这个文件，用过的任何名称都没有
        [no-renames] 该提交中没有这个文件，而 git 缺少查出其曾用名所需的数据
        [no-object] 该提交中有这个文件，但 git 中没有它的文本；请获取完整的仓库
        [no-version] 原文没有那么早的版本
        [no-source] 该页面如今没有原文
       *[other] { $reason }
    }。
remedy-pin-unresolved = 请更正版本标识，或将页面与原文比对并确认其单元。
explain-pin-unresolved =
    译文的前置元数据指明了它所译的原文，但找不到这份文本。

    它的单元都是未核实：版本标识如果找不到对应的原文，看上去再可靠也不是依据。

    如果是浅克隆，请获取完整的历史。如果该提交中没有这样的文件，请更正版本标识，或将页面比对一次并确认其单元。

finding-history-incomplete = 该稿件的文件有 { $n } 个旧版本的文本不在 git 中。文本可能在这些版本中有改动的单元仍为未核实。
remedy-history-incomplete = 请不加过滤条件地获取完整的仓库（`git fetch --refetch --no-filter`），然后再次运行 `hexapla adopt --from-history`。
explain-history-incomplete =
    程序查询了历史，以了解译文译自哪份原文，但 git 中没有某些旧版本的文本，例如克隆时使用了过滤条件。

    如果某个单元可能在无法读取的版本中有过改动，就不会为它写入记录。其他单元的记录不受影响：既没有丢失什么，也没有作任何猜测。

    请不加过滤条件地获取完整的仓库，然后再次运行命令。已有的记录保持不变。

finding-history-clocks = 仅凭时间无法判断这篇译文的 { $n } 个单元译自原文两个文本中的哪一个。
remedy-history-clocks = 请与原文对照一次后确认（`hexapla accept`），或用 `hexapla adopt --assume` 直接采信。
explain-history-clocks =
    译文与原文存放在两个仓库中。某段文字大约在原文改动的时候译出：提交写于改动之前而在其后变基，或者该改动尚未合并到
    译文的仓库。

    若以较新的文本为准，会掩盖无人翻译的改动；若以较旧的文本为准，又会要求重做已完成的工作。因此这些段落不作记录，保持
    未核实。其他段落的记录照旧。

    请与原文对照，确认仍然成立的部分。如果译文的仓库会合并原文的仓库，每次合并都能确切说明当时有哪些内容。

finding-approval-void = 译文在审定之后又被修改。
remedy-approval-void = 请让人审定现在的译文（`hexapla accept … --approve`），或恢复为审定过的译文。
explain-approval-void =
    审校者审定过这段内容，而它的文字后来又变了。

    审定针对的是某一对原文和译文。此后改动任何一方，发布的就是无人审定过的内容。

    请让人阅读现在的这段内容并审定，或恢复为审定过的文字。

finding-unapproved = 现在的译文未经审定。
remedy-unapproved = 请让审校者阅读并审定：`hexapla accept … --approve --by NAME`。
explain-unapproved =
    判定策略要求此处经过审定，而没有审校者对照现在的原文审定过现在的这段译文。

    如果稿件中的事实一旦出错就会造成危险，发布前应由第二个人阅读。对先前文字的审定，不能说明现在的文字没有问题。

    请让审校者阅读并审定这段内容。如果此处不需要审定，请在 `[gate]` 或相应档位的规则 `unapproved` 中写明。

finding-approval-own = { $by } 审定了自己的译文。
remedy-approval-own = 请让别人阅读并审定：`hexapla accept … --approve --by NAME`。
explain-approval-own =
    判定策略要求此处经过审定，而审定这段内容的人，正是译出这段内容或确认其仍然有效的人。

    谁都看不出自己的错误。如果稿件中的事实一旦出错就会造成危险，发布前应由第二个人阅读。

    请让另一个人对照原文阅读这段内容，并以其本人的名义审定。如果此处不需要审定，请在 `[gate]` 或相应档位的规则 `unapproved` 中写明。

finding-machine-unreviewed = 这是机器翻译的译文，却没有注明由谁审读。
remedy-machine-unreviewed = 请对照原文阅读，并将自己的化名写入 `reviewers`。
explain-machine-unreviewed =
    页面的前置元数据或消息目录的注释写明译文由机器翻译，却没有列出审校者。

    机器译文读来通顺，却会错在要害处：丢了否定，把名称当成普通词，数字差了数量级。未经人读过的译文，任何人都不得以编辑部的名义发布。

    请对照原文阅读并修正，然后将您的化名写入 `reviewers`。

finding-waiver-expired = { $by } 对 { $code } 的豁免已于 { DATETIME($until, dateStyle: "long") } 到期（{ $reason }）；该问题重新计入。
remedy-waiver-expired = 请修正所豁免的问题，或换一个日期重新写明豁免。
explain-waiver-expired =
    豁免的最后一天已过，而所豁免的问题依然存在，因此重新计入。

    豁免设有期限，是为了让人再看一次。到期并不是文字的错误，所以这里只是警告；该语言是否通过，取决于所豁免的问题。

    请修正所豁免的问题。如果必须保留，请重新审视理由，署名，并定下新的日期。

finding-waiver-unused = { $by } 的豁免 { $waiver } 没有豁免任何问题（{ $reason }）。
remedy-waiver-unused = 请从 `hexapla.toml` 中删去该豁免。
explain-waiver-unused =
    `hexapla.toml` 中有一个 `[[waiver]]` 没有豁免任何问题：没有指纹与之相符的问题。

    所豁免的问题已经修正，或所依据的文字已经改变，后一种情况需要有人重新判断。留着不用的豁免，日后可能会放过又改回旧说法的内容。

    请删去该豁免。如果问题以另一个指纹存在，请查看并修正，或另写理由予以豁免。

finding-debt-paid = { $fingerprint } 的欠账 { $code } 已还清，但仍列在清单中。
remedy-debt-paid = 请划去该条目：运行 `hexapla gate --write-debt` 即可。
explain-debt-paid =
    已知欠账文件豁免了一个已不存在的问题。

    豁免清单如果从不缩短，下一个错误也会被豁免。

    请手动删去该条目，或用 `hexapla gate --write-debt` 重写清单，并与还清欠账的改动一起提交。

finding-tier-unknown = 稿件 { $release } 属于档位 `{ $tier }`，而策略中没有该档位。
remedy-tier-unknown = 请按 `[gate.tiers]` 中的拼写填写档位，或在那里添加该档位。
explain-tier-unknown =
    稿件在前置元数据中选择了门禁策略的一个档位，但没有叫这个名称的档位。

    拼错的 `urgent` 不应比 `urgent` 更宽松。由于无人知道原本要求多严格，门禁判为不通过。

    请更正稿件前置元数据中的名称，或在 `hexapla.toml` 中定义该档位。

finding-front-matter-invalid =
    无法读取前置元数据：{ $reason ->
        [duplicate-key] 有一个键出现了两次
        [tab-indentation] YAML 不能用制表符缩进
        [not-a-table] 内容不是由键和值组成的表
       *[other] { $reason }
    }。
remedy-front-matter-invalid = 请修正这一行；正文仍会照常判定。
explain-front-matter-invalid =
    前置元数据不是有效的 TOML 或 YAML：例如键重复，YAML 要求空格之处用了制表符，或引号不成对。

    标题、摘要、解禁时间和 id 都无从得知，因此既不比较，也不继承。

    请修正所指位置的那一行。写在 `+++` 之间的 TOML 比 YAML 更不容易写错。

finding-front-matter-unterminated = 前置元数据没有结束：缺少 { $fence } 这一行。
remedy-front-matter-unterminated = 请在前置元数据的最后一行之后添加 { $fence } 这一行。
explain-front-matter-unterminated =
    文件以前置元数据的分隔行开头，却没有第二个分隔行。

    字段到哪里结束、正文从哪里开始，只能猜测；一旦猜错，就可能把其中一个当作另一个发布出去。

    请用与开头相同的分隔行结束前置元数据，并让它独占一行。

finding-fence-unterminated = 这个代码块没有结束，因此后面的内容全都成了代码：缺少 { $fence } 这一行。
remedy-fence-unterminated = 请在代码的最后一行之后添加 { $fence } 这一行。
explain-fence-unterminated =
    代码围栏开启后没有关闭，因此文件的其余部分成了同一个代码块（CommonMark 如此规定）。

    后面的正文不会被识别为单元：既不会被跟踪，也不会显示为文本。

    请用至少与开头等长的围栏结束代码块。

finding-control-character = 文本中有 { $count } 个看不见的控制字符，第一个是 { $character }。
remedy-control-character = 请将其删除；多数编辑器可以显示不可见字符。
explain-control-character =
    文本中有一个控制字符，既不是制表符，也不是换行符。

    谁也看不见它，下游程序会因它出错，它还可能被用来掩藏文本的内容。

    请删除所指位置的字符。它多半是从其他程序复制时带进来的。

finding-limit-exceeded = 此处超出上限 `{ $name }`（{ $limit }），因此不再继续读取。
remedy-limit-exceeded = 请拆分文件，或加以简化。
explain-limit-exceeded =
    文件内容超出了程序的读取范围：块或表格单元格太多，引文嵌套太深，或前置元数据太长。

    设置上限，是为了不让一个恶意或损坏的文件拖住其他所有文件。未读取的内容未经判定，因此退出码为 3。

    请拆分文本，或查明超限的原因。`hexapla doctor` 会列出当前的上限。

finding-file-unreadable = 无法读取该文件：{ system-refusal }。
remedy-file-unreadable = 请确保该文件可以读取，然后再次运行命令。
explain-file-unreadable =
    系统不允许程序读取项目中的一个文件。

    该文件的内容无从得知，而无从得知的内容不能通过：退出码为 3。其他文件都照常判定。

    请检查该文件的权限和磁盘。

finding-file-too-large = 文件超过 { $limit } 字节，因此未读取。
remedy-file-too-large = 请拆分文件，或将其中不是文本的内容移出。
explain-file-too-large =
    一个内容文件超过了长度上限。

    没有哪篇稿件会这么长。多半是图片被当作文本粘贴进来，或是误提交了日志。

    请拆分文本，或将不是文本的内容移到单独的文件中。`hexapla doctor` 会列出各项上限。

finding-file-name-refused =
    文件名不可用，因此未读取该文件：{ $reason ->
        [not-utf-8] 没有采用 UTF-8 编码
        [ledger-path] 其台账的路径会超过 200 字节
        [empty-component] 路径中有一部分为空
        [leading-dot] 路径中有一部分以点开头
        [too-long] 路径超过 200 字节
        [character] 含有控制字符或反斜杠
        [not-nfc] 不符合 Unicode 规范化形式 C
       *[other] { $reason }
    }。
remedy-file-name-refused = 请重命名文件：不以点开头，不含控制字符或反斜杠，使用 UTF-8，不超过 200 字节。
explain-file-name-refused =
    文件名不是 UTF-8，不符合 Unicode 规范化形式 C，含有控制字符或反斜杠，或者太长。

    文件名会出现在台账、网址和终端上，而有些名称正是对其中某一处的攻击。

    请用 `git mv` 重命名文件。

finding-file-name-clash = 该名称与 { $other } 只有大小写不同。
remedy-file-name-clash = 请重命名其中一个。
explain-file-name-clash =
    同一文件夹中有两个名称，不区分大小写时完全相同。

    在许多 Mac 和 Windows 电脑的磁盘上，它们是同一个文件：同事检出后，其中一个会悄然丢失。

    请用 `git mv` 重命名其中一个，并将其台账也重命名。

finding-not-a-file =
    已略过：名称像内容文件，实际却不是（{ $kind ->
        [directory] 目录
        [hidden] 名称以点开头
        [linked-directory] 指向目录的链接
        [broken-link] 目标不存在的链接
        [link-loop] 指向自身的链接
        [link-out-of-root] 指向项目之外的链接
       *[special] 特殊文件
    }）。
remedy-not-a-file = 如果是有意为之，无需处理；否则请换成普通文件。
explain-not-a-file =
    某一项的名称像内容文件或文件夹，实际却是目录、特殊文件，或是目标不存在、自我循环或指向项目之外的符号链接；或者名称以点开头。

    指向项目之外的链接可能会把构建机器上的任何文件发布出去，因此绝不跟随。

    如果这里本应是文本，请换成普通文件。否则无需处理：这只是一条提示。

finding-edition-twice = 此文件与 { $other } 都自称是某篇稿件的同一语言版本。
remedy-edition-twice = 请只保留其中一个文件。
explain-edition-twice =
    按照集合的布局，有两个文件是同一稿件的同一语言版本，例如一个以 `.md` 结尾，另一个以 `.mdx` 结尾。

    发布哪一个取决于网站的生成器，而译者正在处理的可能是另一个。

    请删除或重命名其中一个，或在 `hexapla.toml` 中缩小布局的范围。

finding-conflict-marker = 这里从 `<<<<<<<` 到 `>>>>>>>` 留有一次未完成的合并的双方内容。
remedy-conflict-marker = 请保留正确的行，并删去标记所在的行。
explain-conflict-marker =
    git 未能合并这几行的两个版本，便把两者都写进了文件，而文件就这样被提交了。

    读者会接连看到两个版本，以及夹在其间的标记。这些段落到底说什么也无从得知，因此在其中发现的其他问题意义不大。

    请保留正确的行，删去以 `<<<<<<<`、`=======` 和 `>>>>>>>` 开头的行。代码块里的示例不会报告。

finding-not-utf-8 = 文件不是 UTF-8：偏移量 { $offset } 处的字节不属于任何字符。
remedy-not-utf-8 = 请将文件保存为 UTF-8。
explain-not-utf-8 =
    文件的字节不是 UTF-8，因此无法得知它们表示什么文本。

    猜测编码，就有弄错姓名或数字的风险。未读取的内容未经判定，因此退出码为 3。

    请将文件保存为 UTF-8，不要改动文本：处理旧文件可用 `iconv -f LATIN1 -t UTF-8`。

finding-parser-panic = 程序在处理该文件时崩溃。这是 Hexapla 的缺陷，并非文件有误。
remedy-parser-panic = 请附上该文件报告此缺陷；在修复之前，请改动触发它的位置。
explain-parser-panic =
    读取该文件时触发了程序的缺陷。该文件已搁置，其他文件都已判定。

    未读取的内容未经判定，因此退出码为 3。

    请报告此缺陷，并附上该文件或其中触发它的部分。将文件反复减半，很快就能找到这一部分。

finding-embargo-invalid =
    无法读取解禁时间：{ $reason ->
        [no-offset] 需要日期、时间和时区偏移，例如 2031-03-09T00:01:00Z
        [ambiguous-zone] 时区 { $zone } 有歧义；请写 GMT、UTC 或时区偏移
        [no-such-time] 没有这样的时间
        [not-read] 这一行声明有解禁时间，但写法无法识别；请在前置元数据中写明
        [offset-too-large] 地球上没有任何地方与 UTC 相差 14 小时以上
       *[other] { $reason }
    }。
remedy-embargo-invalid = 请写明日期、时间和时区偏移：`embargo = 2031-03-09T00:01:00Z`。
explain-embargo-invalid =
    稿件写有解禁时间，但无法确定它指的是哪一时刻。

    解禁时间哪怕读错一小时，也是失信，还可能危及消息来源。因此程序不作任何猜测。

    请写明时刻及其时区偏移。`Embargoed for 0001hrs GMT 9 March 2031` 这样的一行也能识别。

finding-hold-misplaced = `{ $key }` 放在这里不起任何保留作用。
remedy-hold-misplaced = 请把它放在前置元数据的最前面、所有表之前，写作 `embargo`、`status` 或 `redactions`；后两者只写在源文中。
explain-hold-misplaced =
    本应使文本暂不公开的键放在了不起作用的地方：在某个表之下、大小写不同、名称写成 `embargo_until` 之类、在并非前置元数据的开头部分中，或者 `status` 和 `redactions` 写在译文里。

    在 TOML 中，写在 `[[corrections]]` 之下的内容属于该更正。前面有空行或注释的开头部分只是正文，JSON 也是如此。若一声不响地略过，文本就会公开。

    请把 `embargo`、`status` 和 `[[redactions]]` 放在前置元数据的最前面，键在表之前，拼写与此完全一致。

finding-configuration-unknown-key =
    { $match ->
        [none] 此处没有名为 `{ $key }` 的键；可用的键有：{ $nearest }。
       *[near] 没有名为 `{ $key }` 的键；最接近的是 `{ $nearest }`。
    }
remedy-configuration-unknown-key = 请更正该键，或将其删去。
explain-configuration-unknown-key =
    `hexapla.toml` 中有一个程序不认识的键。

    错拼的 `grace_dyas` 绝不能悄悄变成没有宽限期。因此在文件明确无误之前，程序不执行任何操作。

    请更正拼写，或删去该行。docs/configuration.md 列出了所有的键。

finding-configuration-invalid =
    `hexapla.toml` 不可用：{ $reason ->
        [unknown-name] 此处没有 `{ $text }`；可用的名称有：{ $known }
        [none-named] 至少需要其中之一：{ $known }
        [locale] `{ $text }` 不是语言标签；写法如 fr、pt-BR 或 zh-Hans
        [locale-twice] 语言 `{ $text }` 出现了两次
        [not-a-locale] `{ $text }` 既不是原文语言，也不在 `locales` 中
        [not-a-target] `{ $text }` 不在 `locales` 中
        [pivot] `{ $text }` 只能译自 `locales` 中的另一种语言
        [pivot-circle] `{ $text }` 辗转译自其本身，形成循环
        [other-language] `{ $text }` 与 `{ $language }` 不是同一种语言
        [spelling] `{ $text }` 不能用作 `{ $language }` 在磁盘上的名称；请使用字母、数字、- 和 _
        [collection-name] `{ $text }` 不能用作集合的名称；请使用字母、数字、- 和 _
        [collection-twice] 有两个集合都叫 `{ $text }`
        [layout-or-patterns] 集合要么有 `layout`，要么有 `source`，必要时再加 `target`
        [pattern-part] `{ $text }` 不是模式的组成部分；可用的有 path、dir、name、locale、ext 和 […]
        [pattern-component] `{ $text }` 不能出现在路径中
        [pattern-name] 模式中须有一次 { "{" }path{ "}" } 或 { "{" }name{ "}" }，或写明其唯一文件的名称
        [pattern-folders] 模式中的文件夹须位于路径某一部分的开头，只出现一次，并在 { "{" }name{ "}" } 之前
        [overlap] 无法区分 `{ $pattern }`（{ $language }）的文件与 `{ $other_pattern }`（{ $other }）的文件
        [other-kind] 以 .{ $text } 结尾的文件不属于 `{ $kind }` 类型
        [only-catalogues] `{ $text }` 只用于 `fluent` 类型的集合
        [function-name] `{ $text }` 不是函数名；写法如 NUMBER
        [call-pattern] `{ $text }` 不是调用模式；写法如 fl!("<id>"
        [empty-component] 路径 `{ $text }` 中有一部分为空
        [leading-dot] 路径 `{ $text }` 中有一部分以点开头
        [too-long] 路径 `{ $text }` 超过 200 字节
        [character] 路径 `{ $text }` 含有控制字符或反斜杠
        [not-nfc] 路径 `{ $text }` 不符合 Unicode 规范化形式 C
        [empty-word] 有一个词不含任何字母
        [rule] 规则应为 `pass`、`warn` 或 `fail`，或是含有 `action`、必要时还有 `grace_days` 的表
        [halves] `lead` 和 `body` 只用于 `missing`，不用于 `{ $text }`
        [unknown-code] 没有代码 `{ $text }`
        [misspelt-code] 没有代码 `{ $text }`；最接近的是 `{ $nearest }`
        [staleness-code] `{ $text }` 的规则是 `checks` 之外的 `{ $rule }`
        [always-fails] `{ $text }` 表示有内容无法判定，始终不通过
        [always-told] `{ $text }` 表示有内容无法判定，始终会显示
        [gate-code] `{ $text }` 由门禁自行得出，没有针对它的规则
        [fingerprint] `{ $text }` 不是指纹；写法如 1-7f1c09e2a4b1d0c3
        [waived-twice] `{ $text }` 有两项豁免
        [waiver-part] 豁免必须写明 `{ $text }`
        [day] `until` 应为日期，例如 2031-12-31
        [address] `{ $text }` 不是网站地址；只写协议和主机（必要时加端口），后面不加任何内容，例如 https://tallowgate.example
        [page-size] 每页至少有一篇稿件
        [time-zone] `{ $text }` 不是时区；写法如 Europe/London
        [host] `{ $text }` 不是主机；写法如 media.tallowgate.example
       *[toml] { $detail }
    }。
remedy-configuration-invalid = 请修正该处；可以填写的内容见 docs/configuration.md。
explain-configuration-invalid =
    `hexapla.toml` 中有一个值类型不对，或与另一个值相矛盾。

    所有结果都取决于这个文件。猜测它的意思，就等于猜测结果。

    请修正所指的位置。docs/configuration.md 说明了每个键可以填写的内容。

finding-no-releases =
    { $which ->
        [none] `hexapla.toml` 中没有任何集合，因此没有任何稿件。
       *[some] 集合 `{ $collection }` 中没有任何源语言版本。
    }
remedy-no-releases = 请在 `hexapla.toml` 中写明原文的位置：`[[collection]]` 的 `layout`、`source` 或 `root`。
explain-no-releases =
    没有文件符合该集合的原文路径模式，或者 `hexapla.toml` 中没有集合。

    如果门禁面对的是空文件夹，就会让一切通过。因此这算作未判定，退出码为 3。

    请将 `hexapla.toml` 中的模式与磁盘上的路径对照；`hexapla init --dry-run` 会显示将要写入的内容。

finding-collections-overlap = 集合 `{ $collection }` 和 `{ $other }` 都包含相同的 { $n } 个文件，例如 { $file }。
remedy-collections-overlap = 请通过 `source`、`target` 或 `root` 让每个文件只属于一个集合。
explain-collections-overlap =
    `hexapla.toml` 中两个集合的模式符合相同的文件。

    一个文件只属于一篇稿件。如果属于两篇，就各有一份台账，在一处确认的内容，在另一处仍是未核实。

    请改写模式，使每个文件只符合一个集合，或去掉其中一个集合。

finding-fluent-syntax =
    无法读取该条目：{ $kind ->
        [E0002] 有一行的开头既不是消息或术语，也不是注释
        [E0003]
            此处应为{ $expected ->
                [line-end] 行尾
               *[other] “{ $expected }”
            }
        [E0004] 此处应为 { $expected } 中的一个字符
        [E0005] 消息 { $name } 既没有值，也没有属性
        [E0006] 术语 { $name } 没有值
        [E0008] 函数名没有大写
        [E0009] 参数名不是普通名称
        [E0010] 没有变体标为默认
        [E0011] 箭头之后没有变体
        [E0012] 缺少值
        [E0013] 缺少变体的键
        [E0014] 具名参数既不是字符串，也不是数字
        [E0015] 有两个变体标为默认
        [E0016] 消息不能作为选择的依据
        [E0017] 术语不能作为选择的依据
        [E0018] 消息的属性不能作为选择的依据
        [E0019] 术语的属性不能显示
        [E0020] 字符串没有在本行内结束
        [E0021] 无名参数排在具名参数之后
        [E0022] 同一参数名出现了两次
        [E0025] 没有 { $escape } 这个转义
        [E0026] 转义 { $escape } 的位数不足
        [E0027] 有一个右花括号没有对应的左花括号
        [E0028] 花括号中没有可显示的内容
       *[other] 花括号中的内容不能作为选择的依据
    }。
remedy-fluent-syntax =
    { $kind ->
        [E0002] 请让条目从行首开始；如果这一行属于上面的文本，请将其缩进。
        [E0003] 请补上；往往是漏写了右花括号或等号。
        [E0004] 名称中请只用字母 a 至 z、数字、连字符和下划线，并以字母开头。
        [E0005] 请给该消息一个值，或将其删去。
        [E0006] 请给该术语一个值，或将其删去。
        [E0008] 请将函数名大写。
        [E0009] 请在冒号之前使用普通名称。
        [E0010] 请用星号标出一个变体：*[other]。
        [E0011] 请至少写一个带星号的变体：*[other]。
        [E0012] 请写出值，如果另起一行则须缩进；空值写作花括号中的空字符串。
        [E0013] 请在方括号之间写一个键。
        [E0014] 请将该参数放在双引号中。
        [E0015] 请只给一个变体保留星号。
        [E0016] 请按变量或术语的属性来选择。
        [E0017] 请按变量或该术语的属性来选择。
        [E0018] 请按变量或术语的属性来选择。
        [E0019] 请显示术语本身，或另写一个术语。
        [E0020] 请在同一行用双引号结束字符串。
        [E0021] 请将无名参数放在前面。
        [E0022] 请删去其中一个。
        [E0025] 请写两个反斜杠来表示一个，或直接写该字符。
        [E0026] 请在 \u 之后写四位十六进制数字，在 \U 之后写六位。
        [E0027] 请将其删去；如果要让读者看到它，请放入花括号中的字符串。
        [E0028] 请在花括号之间写变量、消息、术语、字符串或数字。
       *[other] 请按变量或术语的属性来选择。
    }
explain-fluent-syntax =
    消息目录中有一个条目不符合 Fluent 语法。其中能够指出的错误都会列出，并各附位置。

    无论由什么程序显示文本，有误的条目都会被丢弃，因此读者看到的是另一种语言，或者只是一个名称。文件中的其他条目照常读取。

    请修正所指的位置。E0003 这样的编号，就是 fluent.js 给这种错误的编号。

finding-fluent-nonstandard =
    只有部分程序能读取该条目：{ $kind ->
        [missing-comma] 两个参数之间缺少逗号
        [unquoted-argument] 具名参数的值没有加引号
       *[escaped-brace] 字符串中的花括号不需要反斜杠
    }。
remedy-fluent-nonstandard =
    { $kind ->
        [missing-comma] 请在参数之间加上逗号。
        [unquoted-argument] 请将该参数放在双引号中。
       *[escaped-brace] 请删去反斜杠。
    }
explain-fluent-nonstandard =
    条目的写法不符合 Fluent 规范，但 Rust 中最常用的解析器 fluent-rs 能够接受。

    其他解析器都会丢弃这个条目：试用时文本还在，到了网页上却不见了。

    请按规范书写。如果只有一种改法，程序可以代为修改。

finding-fluent-rescued = 有些程序会丢失 { $name }，因为上一个条目有误。
remedy-fluent-rescued = 请修正上一个条目。
explain-fluent-rescued =
    上一个条目有误，而沿用 fluent-rs 做法的解析器会把这个正确的条目也一并丢弃。

    一处文本的错误使另一处文本消失，谁也不会想到去那里找原因。

    请修正上一个条目；此问题会随之消失。

finding-fluent-limit-exceeded =
    { $name ->
        [file] 消息目录超过 { $limit } 字节，因此未读取。
        [depth] 同时打开的各种括号超过 { $limit } 个，因此未读取该条目。
        [placeables] 要一次显示的插入项超过 { $limit } 个，因此该文本永远不会显示。
       *[findings] 此文件中发现的问题超过 { $limit } 个，其余不再列出。
    }
remedy-fluent-limit-exceeded =
    { $name ->
        [file] 请将消息目录拆分成多个文件。
        [depth] 请将嵌套的内容移到单独的消息或术语中。
        [placeables] 请将文本拆分成多条消息。
       *[findings] 请先修正已列出的问题，然后再次查看。
    }
explain-fluent-limit-exceeded =
    消息目录的内容超出了程序读取或显示的范围：字节太多，同时打开的花括号太多，或一处文本中的插入项太多。

    设置上限，是为了不让一个恶意或损坏的文件拖住其他所有文件。未读取的内容未经判定，因此退出码为 3。

    请拆分文件或文本。`hexapla doctor` 会列出当前的上限。

finding-fluent-character =
    { $kind ->
        [byte-order-mark] 消息目录以字节顺序标记（{ $character }）开头。
        [carriage-return] 有 { $count } 个回车符（{ $character }）不在行尾。
        [tab] 在只有空格才算空白的地方有 { $count } 个制表符（{ $character }）。
        [no-break-space] 在只有空格才算空白的地方有 { $count } 个不间断空格（{ $character }）。
        [replacement] 有 { $count } 个字符在转换中丢失（{ $character }）。
       *[control] 消息目录中有 { $count } 个看不见的控制字符，第一个是 { $character }。
    }
remedy-fluent-character =
    { $kind ->
        [byte-order-mark] 请将文件保存为不带字节顺序标记的 UTF-8。
        [carriage-return] 请用换行符结束各行。
        [tab] 请用空格缩进。
        [no-break-space] 请换成普通空格。
        [replacement] 请在该文件的旧版本中查找原来的文本，并重新写入该字符。
       *[control] 请将其删除；多数编辑器可以显示不可见字符。
    }
explain-fluent-character =
    消息目录中有一个看不见的字符，作用也与表面不符：字节顺序标记、不在行尾的回车符、语法要求空格之处的制表符或不间断空格、控制字符，或者转换失败留下的记号。

    在需要空白的地方，只有空格才算空白。其他字符会成为文本的一部分，或使文本就此结束。字节顺序标记会使其他解析器丢失第一个条目。

    请让程序替换这些字符。转换中丢失的内容，须由人重新写入。

finding-fluent-duplicate =
    第 { $line } 行已有{ $kind ->
        [message] 同名消息
        [term] 同名术语
        [attribute] 该条目的同名属性
       *[variant] 同名变体
    } { $name }。
remedy-fluent-duplicate = 请重命名其中一个，或将其删去。
explain-fluent-duplicate =
    同一文件中有两个消息或术语同名，同一条目中有两个属性同名，或同一选择表达式中有两个变体同名。

    其中一个永远不会显示，而究竟是哪一个，各程序做法不一。译者正在修改的，可能正是谁也看不到的那一个。

    请保留正确的那一个。如果两个都需要，请取两个不同的名称。

finding-fluent-escape =
    { $kind ->
        [text] 文本中的 { $escape } 不是转义：读者会原样看到它。
       *[literal] { $escape } 不对应任何字符，因此读者看到的是缺字符号。
    }
remedy-fluent-escape =
    { $kind ->
        [text] 请直接写该字符，或将转义放入花括号中的字符串。
       *[literal] 请直接写该字符。
    }
explain-fluent-escape =
    在文本中，反斜杠就是反斜杠；只有在花括号中的字符串里，它才是转义的开头，而且只能转义引号、反斜杠或字符编号。编号如果不对应任何字符，例如只是代理对的一半，就会显示为缺字符号。

    这类转义来自其他格式。读者会看到反斜杠，或黑色菱形。

    请直接写该字符。文本可以包含花括号以外的任何字符；需要换行时直接换行，缩进与上一行相同。

finding-fluent-indentation = 各程序对这段文本的缩进处理不一。
remedy-fluent-indentation = 请让这段文本的所有行缩进一致。
explain-fluent-indentation =
    文本中有一行以插入项开头，缩进比其他行多或少。规范将超出最小缩进的部分保留为文本中的空格；fluent-rs 则去掉这种行的缩进，也不把它计入其他行的缩进。

    同一份消息目录，在不同平台上显示的文本会不一样。在示例代码、诗歌和表格中，空格是有意义的。

    请让所有行缩进一致。属于文本的空格，可以写在花括号中的字符串里。

finding-fluent-message-in-text = 文本中的这一行看上去像消息 { $name }。
remedy-fluent-message-in-text = 如果它确实是消息，请从行首开始写。
explain-fluent-message-in-text =
    文本中有一行由名称、等号和值组成。它很可能是被误缩进的消息，或误贴到译文中的消息。

    读者会在文本中间看到这个名称，而消息本身却缺失了。

    请去掉缩进，让这一行成为消息；或将这一行删去。

finding-fluent-foreign-placeholder = { $placeholder } 不是 Fluent 的占位符：读者会原样看到它。
remedy-fluent-foreign-placeholder = 请将变量写在花括号中，例如 { "{" } $name { "}" }。
explain-fluent-foreign-placeholder =
    文本中有其他格式的占位符，例如 { "%s" }、{ "%1$s" }、花括号中的数字或双花括号中的名称。

    Fluent 会原样显示它，或去找叫这个名称的消息。本应出现在那里的值就缺失了。

    请写上程序提供的变量，例如 { "{" } $name { "}" }。如果要让读者看到这些字符，请放入花括号中的字符串。

## Formatting messages

finding-fluent-format-missing = 回退链上的任何语言都没有消息 `{ $id }`。
remedy-fluent-format-missing = 请将它添加到源语言的消息目录，或更正使用处的 id。
explain-fluent-format-missing =
    程序请求了一条消息，而无论是读者的语言还是源语言，消息目录中都没有它。

    读者看到的是花括号中的 id，完全不知所云。

    请将该消息添加到源语言的消息目录。如果它在那里已改名，请在使用处改用新的 id。

finding-fluent-format-fallback = 消息 `{ $id }` 取自 { $from }，而请求的是 { $asked }。
remedy-fluent-format-fallback = 请将它译成所请求的语言。
explain-fluent-format-fallback =
    所请求的语言没有这条消息，因此读者看到的是另一种语言。

    页面一半是别的语言，会显得疏于维护；有些读者则完全看不懂那一半。

    请翻译这条消息。地区语言与其上级语言说法相同时，可以留给上级语言：`fr-CA` 回退到 `fr` 不会出现此提示。

finding-fluent-format-reference = 该消息引用了 `{ $name }`，而它不存在。
remedy-fluent-format-reference = 请更正名称，或添加所引用的内容。
explain-fluent-format-reference =
    插入项引用的消息、术语、属性或函数不存在，或没有值。

    读者会在句子中间看到花括号中的名称。

    请与定义处的拼写对照。术语以连字符开头，函数名须大写。

finding-fluent-format-variable = 该消息要显示 `{ $name }`，却没有得到它的值。
remedy-fluent-format-variable = 请使用提供给该消息的变量；消息的注释中列有这些变量。
explain-fluent-format-variable =
    消息要显示一个变量，程序却没有给它值；或者术语要显示一个变量，引用该术语时却没有设置它。

    读者看到的不是数字或名称，而是花括号中的变量名。

    请使用原文消息也使用的变量。在术语中，请在每次引用时都设置该变量，或按该变量作选择，使它有默认值。

finding-fluent-format-cycle = 该消息绕回了自身：{ $path }。
remedy-fluent-format-cycle = 请去掉其中一处引用。
explain-fluent-format-cycle =
    消息或术语彼此循环引用。

    这样的消息没有尽头。形成循环的那处引用会显示在花括号中。

    请将其中一个的内容直接写出，不再引用另一个。

finding-fluent-format-limit = 该消息超出上限 `{ $limit }`（{ $most }）。
remedy-fluent-format-limit = 请简化该消息。
explain-fluent-format-limit =
    消息涉及的插入项数量、长度、嵌套层数或显示的数字位数超出了允许的范围。

    几条互相引用的消息，就可能变成数 GB 的文本。超出上限时，消息显示为花括号中的 id，过多的数字位数会被截短，嵌套过深的内容会被略去。

    请查明消息因何膨胀，并将内容直接写出。正常的消息目录中，没有哪条消息会接近上限。

finding-fluent-format-value = `{ $name }` 的值不能这样显示。
remedy-fluent-format-value = 请给出正确类型的值：NUMBER 要数字，DATETIME 要日期或时间。
explain-fluent-format-value =
    函数得到的值不是它接受的类型，或者值本身就是一个错误。

    读者会看到花括号中的函数名或变量名。

    NUMBER 接受数字；DATETIME 接受日期、时间，或 2026-03-01 这样的文本；LIST 接受除错误以外的任何值。只有日期时，无法从中得出钟点。

finding-fluent-format-option =
    `{ $function }` 的选项 `{ $option }` 不能这样用；已知的值：{ $accepts ->
        [none] 无，没有这个选项
       *[other] { $accepts }
    }。
remedy-fluent-format-option = 请更正该选项；docs/formats/fluent-formatting.md 列出了所有选项。
explain-fluent-format-option =
    调用函数时用了它没有的选项，或用了该选项没有的值。

    这个选项会被略去，因此数字或日期不会按消息的要求书写。

    请更正拼写或值。文本要放在引号中，位数则不用引号。

finding-fluent-no-locale-data = CLDR 没有 { $language } 的复数规则，因此所有数字都算作 `other`。
remedy-fluent-no-locale-data = 请只写一个适用于所有数字的变体，或使用 [1] 这样的确切数字。
explain-fluent-no-locale-data =
    复数、数字和日期所依据的 Unicode 数据中没有这种语言。

    像 [one] 这样的变体永远不会匹配，数字和日期也以中性的形式书写。

    请写不需要复数的消息，或按确切的数字选择。Unicode 的 CLDR 项目欢迎为其尚缺的语言贡献数据。

## Quality of translations: facts
##
## $unit (String): the unit's id, such as #3.

instead =
    { $target ->
        [none] 。
       *[other] ，译文写的是 { $target }。
    }

finding-fact-number-changed = 单元 { $unit } 的数字不一致：原文为 { $source }，译文为 { $target }。
remedy-fact-number-changed = 请按您的语言的写法写出原文的数字。
explain-fact-number-changed =
    原文的一个数字在译文中变成了另一个，看上去像是笔误：错了一位，两位互换，多了或少了一个零，百万与十亿混淆；或者两边各只剩下一个百分比或一位数没有对应。

    关于人的报道中，错误的数字会造成伤害，而只读译文的人无从发现。

    请比对两处。数字可以按该语言的习惯书写：用别的数字符号、别的分隔符或数词都可以。如果是原文有误，请让人更正原文。

finding-fact-number-missing = 单元 { $unit } 的数字 { $source } 没有出现在译文中{ instead }
remedy-fact-number-missing = 请按您的语言的写法写出该数字。
explain-fact-number-missing =
    原文的一个数字在译文中哪里都没有，用该语言的任何写法都没有。

    漏掉一个数字，就是漏掉一项陈述；变成另一个数字则更糟。

    请写出该数字。如果译文用了本程序不认识的词来表达，可保持不变；12 及以下的数字只作提示，因为译成“两者”“每天”也是好的译法。

finding-fact-number-extra = 单元 { $unit } 的译文中有 { $target }，原文中没有这个数字。
remedy-fact-number-extra = 请删去该数字，或请人将它补入原文。
explain-fact-number-extra =
    译文中有一个用数字写出的数，在原文中找不到依据。

    这等于发布了一个没有人公布过的数字。

    请删去该数字，或请人将它补入原文。1,000 及以上的数字和带货币符号的数字属于警告；年份除外。

finding-fact-date = 单元 { $unit } 的日期 { $source } 在译文中缺失或与原文不符{ instead }
remedy-fact-date = 请按您的语言的写法写出原文的日期。
explain-fact-date =
    原文的一个日期在译文中变成了另一个，或者没有出现。

    日期错了，不在场证明、截止期限或法律就不再是原来那一个。

    请按该语言的写法写出原文的日期；其他历法也能识别。只是漏掉日期的，属于警告。

finding-fact-time = 单元 { $unit } 的时间 { $source } 在译文中缺失或与原文不符{ instead }
remedy-fact-time = 请按您的语言的写法写出时间及其时区。
explain-fact-time =
    原文的一个时刻在译文中变成了另一个，没有出现，或者丢了时区。

    解禁时间或截止期限的时区写错，本想遵守的人也会违反。

    请按该语言的习惯写出时刻；原文有时区的，也要写出时区。原文谈到禁发期或截止期限，或以 GMT、UTC 表示时刻时，属于错误；其他情况属于警告。

finding-fact-percent = 单元 { $unit } 中的 { $source } 在译文中不是百分比。
remedy-fact-percent = 请写上百分号或表示百分比的词。
explain-fact-percent =
    一个百分比在译文中没有百分号，也没有表示百分比的词。

    23 人和 23 % 的人，是两种说法。

    请写上百分号或表示百分比的词。

finding-fact-currency = 单元 { $unit } 的金额 { $source } 在译文中换了货币，或没有写明货币。
remedy-fact-currency = 请保留原文的货币。
explain-fact-currency =
    一笔金额在译文中换成了另一种货币，或者没有写明货币。

    数字相同，货币不同，就是另一笔金额；没有货币，就只是一个数字。

    请保留原文的货币。换算结果应放在其后的括号中。

finding-fact-unit-converted = 单元 { $unit } 的计量值经过换算：原文为 { $source }，译文为 { $target }。
remedy-fact-unit-converted = 如果您的体例要求换算计量单位，则无需处理。
explain-fact-unit-converted =
    一个计量值在译文中用了另一种单位，数值相符。

    比对两种文本的人应当知道，这个数字经过换算，并非笔误。

    如果您的体例要求换算计量单位，则无需处理。

finding-fact-identifier = 单元 { $unit } 的 { $source } 没有出现在译文中{ instead }
remedy-fact-identifier = 请从原文逐字照抄。
explain-fact-identifier =
    案件编号、文件编号、序号或电话号码在译文中缺失，或与原文不符。

    号码差一点，就找不到文件，也打不通电话。

    请从原文逐字照抄。

finding-fact-name =
    单元 { $unit } 的名称 { $source } { $target ->
        [none] 没有出现在译文中
       *[other] 在译文中成了 { $target }
    }。
remedy-fact-name = 请按原文拼写该名称，除非您的语言另有写法。
explain-fact-name =
    原文中有一个由多个词组成的名称，其中有一个词不在任何词表中，也没有一个是常用词；译文使用同一种文字，却哪里都没有这个名称。词尾可以不同。如果译文（无论使用何种文字）在该处写的是另一个与之共用一个词的名称，则为警告。

    一个人在各种语言中叫法不一，就无法查找，证人也可能被误认成别人。

    请按原文拼写该名称，除非该语言另有写法。

finding-fact-attribution = 单元 { $unit } 引语的说话人不同：译文没有在其话语旁写出 { $source }。
remedy-fact-attribution = 请在各人的话语旁写明说话人。
explain-fact-attribution =
    原文点名引用了某人的话。译文也有引语，却哪里都没有这个名字，或者两个被引用的人互换了位置。

    把话安到别人嘴里，是编辑部最严重的错误，被点名的人可能要为此付出代价。

    请查看原文中谁说了什么，并在各人的话语旁写明说话人。只有当这个名字在这段内容中仅出现一次，并且能够辨认时才会报告：译文使用同一种文字，或者名录中有这个名字。

finding-fact-quotation-count = 单元 { $unit } 的原文有引语，译文却没有引号。
remedy-fact-quotation-count = 请用您的语言的引号括起引语。
explain-fact-quotation-count =
    原文引用了至少五个词，译文却完全没有引号。

    引号内是当事人自己的话；没有引号，就成了我们的话。

    请用该语言的引号括起引语。

finding-fact-stale = 单元 { $unit } 的原文已由 { $old } 改为 { $new }；译文仍为 { $target }。
remedy-fact-stale = 请将新的事实写入译文，然后确认该段内容。
explain-fact-stale =
    自翻译以来，原文改动了数字、日期、名称或网址；译文仍是旧的说法，新的说法哪里都没有。

    另一种语言的读者得知的，是已发现有误或不再属实的内容。在一切过时的内容中，这种危害最先显现。

    请将新的事实写入译文，查看这段内容的其余部分是否也有改动，然后确认。

## Quality of translations: structure

finding-structure-blocks = 单元 { $unit } 在译文中是另一种块。
remedy-structure-blocks = 请改为与原文相同的块类型。
explain-structure-blocks =
    一段内容在原文和译文中是不同的块：标题成了段落，列表项成了引文。标题级别不同属于警告。如果没有记录表明译文译自哪份原文，则只比对标题的级别，仅作为提示。

    目录、样式和辅助技术都以块的类型为准。

    请改为与原文相同的块类型。

finding-structure-link-target =
    单元 { $unit } 的原文链接到 { $source }，译文却{ $target ->
        [none] 没有
       *[other] 链接到 { $target }
    }。
remedy-structure-link-target = 请让链接指向与原文相同的目标。
explain-structure-link-target =
    原文的一个链接在译文中指向别处，或者没有出现。同一网站同一页面的其他语言版本视为相同：/en/help 与 /fr/help、两种语言的维基百科、名称不同的锚点、末尾的 ?hl=fr。指向另一网站的链接属于警告。如果没有记录表明译文译自哪份原文，出现在页面别处的链接也算存在；而如果原文有多个链接，译文一个都没有，或者译文的数字与原文不同，则对这段内容不作任何报告：二者可能并不对应。

    读者点开链接，到达的不是本来要看的文本，或者哪里也到不了。

    请让链接指向与原文相同的目标；如有您的语言的版本，请指向该版本。

finding-structure-image =
    单元 { $unit } 的原文显示 { $source }，译文却{ $target ->
        [none] 没有
       *[other] 显示 { $target }
    }。
remedy-structure-image = 请显示原文所显示的图片。
explain-structure-image =
    原文的一张图片在译文中换成了另一张，或者没有出现。

    图片是证据，署名和说明都是它的一部分。

    请显示原文的图片。另一语言文件夹中的同名图片视为相同。

finding-structure-footnote =
    { $kept ->
        [mark] 单元 { $unit } 的脚注 { $source } 在译文中有脚注标记，却没有脚注的文字。
       *[other] 单元 { $unit } 的脚注 { $source } 在译文中没有脚注标记。
    }
remedy-structure-footnote = 请将脚注标记放在它所注释的文字旁。
explain-structure-footnote =
    原文中有一个脚注标记，译文中没有。

    没有脚注的说法，就是没有出处的说法。

    请将脚注标记放在它所注释的文字旁。

finding-structure-code =
    { $source ->
        [none] 单元 { $unit } 的译文中有原文没有的代码：{ $target }。
       *[other] 单元 { $unit } 的代码 { $source } 没有出现在译文中{ instead }
    }
remedy-structure-code = 请从原文照抄代码。
explain-structure-code =
    原文的一段行内代码在译文中变成了另一段，或者没有出现。双花括号之间的内容可以翻译；没有代码标记、没有调用括号或换用其他语言路径的代码也算存在。按钮名称、引号中的文字以及换成读者语言的示例不作比对。与原文代码几乎相同的是错误；与原文别处代码相同的是警告；缺失或完全不同的代码仅作为提示。编程语言已知的代码块也会逐行比对，其中的注释和文字可以翻译。

    命令或名称差一点就不起作用。

    请从原文照抄代码。

finding-structure-placeholder =
    { $unit ->
        [none] 原文的设置 { $source } 没有出现在译文中{ instead }
       *[other] 单元 { $unit } 的表达式 { $source } 没有出现在译文中{ instead }
    }
remedy-structure-placeholder = 请从原文照抄表达式。
explain-structure-placeholder =
    文本中有一个由网站替换的表达式或短代码，它在译文中变成了另一个，或者没有出现。短代码中给读者看的文字可以翻译。文字中的占位符（{ "%s" }）或读者看不到的元素设置（type="info"）属于警告。

    缺了它，页面上就缺一个值；拼错了，页面可能无法构建。

    请从原文照抄。

finding-structure-emphasis = 单元 { $unit } 的原文有强调，译文却没有。
remedy-structure-emphasis = 请按您的语言的方式强调相同的文字。
explain-structure-emphasis =
    原文强调了一段内容中的某些文字，译文却没有任何强调。

    作者强调的内容，也是作者所说的一部分。

    请按该语言的方式强调这些文字。如果该语言用了其他强调手段，可保持不变。

finding-structure-html = 单元 { $unit } 的标签 { $source } 没有出现在译文中。
remedy-structure-html = 请用该标签括起相同的文字。
explain-structure-html =
    原文的文字中有一个标签，译文中没有。换行可以自由处理，Markdown 自有记号的标签也是如此；属性不作比对，闭合标签与其所闭合的标签一并处理。

    未闭合的标签或缺失的组件，会改变页面的其余部分。

    请用该标签括起相同的文字。

finding-structure-empty = 单元 { $unit } 的译文中，与 { $source } 对应之处是空的。
remedy-structure-empty = 请翻译这些文字。
explain-structure-empty =
    表格的单元格、链接的文字或图片的说明在原文中有内容，在译文中却是空的，或者译文缺少这个单元格。

    读者看到的是一处空白，或者不知所云的链接或图片。

    请翻译这些文字。

finding-structure-notation = 单元 { $unit } 的译文中，{ $target } 原样显示了出来。
remedy-structure-notation = 请改写这个记号，使它起作用。
explain-structure-notation =
    译文的读者会看到原文读者看不到的 Markdown 或 HTML 记号，如 ** 或 ](：它没有闭合，被转义了，或者所在之处不起作用。** 夹在文字与引号或括号之间时不起作用，这在中文、日文和韩文中很常见。

    这看上去像是页面出了错，而且该强调的没有强调，该成为链接的没有成为链接。

    请闭合记号，或者将引号移到外面：把 **“词语”** 写成 “**词语**”。

## Quality of translations: completeness

finding-empty = 单元 { $unit } 的译文没有内容。
remedy-empty = 请翻译这段内容。
explain-empty =
    一段内容的译文是空的。

    读者看到的是一处空白，或下面什么也没有的标题。

    请翻译这段内容，或删去它的位置，使其计为缺译。

finding-untranslated = 单元 { $unit } 的译文就是原文。
remedy-untranslated = 请翻译这段内容。
explain-untranslated =
    译文是原文以前的文字，大小写和标点相同或不同。如果是原文现在的文字，只是大小写或标点不同，则仅作为提示：程序的消息和标题常常有意保留不译。与原文完全相同的，报告为缺译。

    读者看到的内容用的是他们未必能读的语言，而且没有人把它计为未完成。

    请翻译这段内容。

finding-partly-untranslated = 单元 { $unit } 的译文中仍留有原文：{ $source }。
remedy-partly-untranslated = 请翻译这段内容的其余部分。
explain-partly-untranslated =
    译文中有连续六个词与原文相同，词间没有标点，其中多数为小写；整段都是原文的，报告为未翻译。引语、代码和链接文字不计在内；如果冒号之后的内容全部保留原样（例如引用的错误信息），则仅作为提示；在引用块中则不报告。

    有一句被漏看了，或者新的一句先粘贴进来，打算以后再译。

    请翻译这段内容的其余部分。

finding-mojibake = 单元 { $unit } 的译文中有乱码：{ $target }
remedy-mojibake = 请重新写出这段内容，并将文件保存为 UTF-8。
explain-mojibake =
    译文中有按其他编码读取 UTF-8 字节时产生的字符，或用来代替无法读取内容的符号。

    文字无法辨认，名称也会出错。

    请以 UTF-8 打开文件，重新写出这段内容，并保存为 UTF-8。

finding-wrong-script = 单元 { $unit } 的译文用的是另一种语言的文字：{ $target }
remedy-wrong-script = 请在该处放上本页语言的文本。
explain-wrong-script =
    译文中有一段所用的文字不是其语言的文字：法语页面中的西里尔字母、日语页面中的中文、要求简体的语言区域中的繁体字。拉丁字母的名称可以出现在任何语言中，
    原文以其他文字引用的内容也可以出现。用多种文字书写的语言不作判断，不足十二个字母的内容也不作判断。

    有人把另一种译文贴到了这里。读者读不懂，也没有人把它算作未完成。

    请在该处放上本页语言的译文。

finding-length = 单元 { $unit } 的译文有 { $target } 个字符，原文有 { $source } 个。
remedy-length = 请查看是否漏译或多出了句子。
explain-length =
    与同一语言的其他译文相比，这段译文远比预期的长或短：译文与原文长度之比的对数，偏离超过中位偏差的四倍，长度达到预期的两倍或只有一半，且相差超过 25 个字符。预期长度从所检查的内容中得出，至少需要 50 段。

    可能漏译了句子，或这段内容含有原文没有说的话。

    请比对两者。如果内容齐全，可保持不变。

## Quality of translations: trust

finding-trust-url =
    { $unit ->
        [none] 译文中有原文没有的网址：{ $url }。
       *[other] 单元 { $unit } 的译文中有原文没有的网址：{ $url }。
    }
remedy-trust-url = 请删去该网址，或写上原文的网址。
explain-trust-url =
    译文中有一个原文未允许的网址：其主机未在原文中出现，其协议会运行或调用内容（例如 javascript），或比原文多出一个。

    译者可以借此把读者引到任何地方，而只审阅原文的人无从发现。

    请删去该网址。同一页面的其他语言版本、同一页面内的位置、取代原页面的同一主机上的其他页面，以及原文在页面别处写出的任何网址，都是允许的。example.com、example.net 和 example.org 也是允许的，因为谁都不能拥有它们；它们的译名（例如 exemple.com）则归他人所有。指向本网站自身的页面属于警告。代码中双花括号之间的内容由读者填写，但其中的网址仍会检查。如果各语言的读者都需要该网址，请写入原文。

finding-trust-markup =
    { $unit ->
        [none] 译文中有原文没有的标记：{ $markup }。
       *[other] 单元 { $unit } 的译文中有原文没有的标记：{ $markup }。
    }
remedy-trust-markup = 请将其删去，或使用原文的标记。
explain-trust-markup =
    译文中有原文未允许的元素、属性或花括号中的表达式。

    标记由读者的浏览器执行：脚本、框架或样式能做到文字做不到的事。

    请使用原文的标记书写译文。各种文字需要的元素（ruby、bdi、sup 等）以及属性 lang、dir 和 translate 始终允许，原文在页面别处使用的标记也是如此。如果各语言的页面都需要该元素，请写入原文。

finding-trust-placeholder = 单元 { $unit } 的译文中有原文没有的占位符：{ $placeholder }。
remedy-trust-placeholder = 请将其删去，或使用原文的占位符。
explain-trust-placeholder =
    译文中有原文未允许的占位符，例如花括号中的名称或 { "%s" }。

    程序会在那里填入内容：填入的可能是机密，也可能因为没有可填的内容而出错。

    请使用原文的占位符，拼写与原文一致。

finding-bidi-control = 单元 { $unit } 的译文中有改变文字方向的控制字符：{ $characters }。
remedy-bidi-control = 请将其删除；方向不同的名称应放在隔离符 <U+2068> 与 <U+2069> 之间。
explain-bidi-control =
    译文中有嵌入或强制改变文字方向的字符（U+202A 至 U+202E），或有未关闭、未打开的隔离符（U+2066 至 U+2069）。

    读者看到的文字顺序与程序读到的不同，因此名称、数字或文件可能看上去像是另一个。

    请删除这些字符。如果方向不同的名称显示顺序有误，请将它放在首强字符隔离符（U+2068）与其结束符（U+2069）之间，或在旁边加上从左到右或从右到左标记。

finding-invisible-character = 单元 { $unit } 的译文中有看不见的字符：{ $characters }。
remedy-invisible-character = 请将其删除。
explain-invisible-character =
    译文中有不占位置、所用文字也不需要的字符：控制字符、标签字符、填充字符、字节顺序标记，以及位置不当的连接符和零宽空格。

    它们会把词拆开，使搜索和检查遗漏这些词，还可能夹带审校者看不见的文字。

    请将其删除。以下情况允许使用：需要连接符的文字和表情符号中的连接符，从右到左书写的字母旁的方向标记，词间不空格的语言中的零宽空格。只是无意混入的，属于警告。

finding-mixed-script = 单元 { $unit } 的译文中有一个词混用了形似的文字：{ $word } 中有 { $letters }。
remedy-mixed-script = 请用相应文字的键盘重新输入这个词。
explain-mixed-script =
    一个词中有两种文字的形似字母，例如拉丁字母之间夹着西里尔字母 а。

    读者看不出来，但搜索、屏幕阅读器和名称检查读到的是另一个词；这也是冒充他人的一种手段。

    请重新输入这个词。带有另一种文字词尾的缩写、kΩ 之类的单位以及原文中就有的词，都是允许的。

## Quality of translations: typography

finding-punctuation-end =
    { $usual ->
        [none] 单元 { $unit } 的结尾不一致：原文为 { $source }，译文为 { $target }。
       *[other] 单元 { $unit } 的译文以 { $target } 结尾，而其语言用的是 { $usual }。
    }
remedy-punctuation-end = 请用您的语言的标点，以与原文相应的方式结尾。
explain-punctuation-end =
    一段内容的结尾与原文不是同一种句子：疑问句成了陈述句，冒号不见了，最后一句没有句号。只要与原文的标点相应，该语言的任何标点都算数。冒号可以代替句号，同一段中问句之后可以接着回答，网址之后可以省略句号。另一种情况是：该语言有自己的标点，结尾却用了拉丁标点；印地语、马拉地语等两种都用的语言，只有当页面其他地方用了自己的标点时才会提示。

    缺了标点，往往说明句子的结尾也缺了；冒号丢了，下面的列表就失去了引导。

    请比对两处结尾。有些语言的问句可以不用问号；请用 `except` 对这些语言关闭此项检查。

finding-spacing-french = 单元 { $unit } 的译文中，法语标点缺少不换行空格，共 { $count } 处。
remedy-spacing-french = 请在 : ; ! ? 之前和 « » 之内加上不换行空格。
explain-spacing-french =
    法语在冒号之前和引号之内用不换行空格，在分号、感叹号和问号之前用窄的不换行空格。此处缺少空格，或所用的空格可能换行。

    用普通空格，标点可能落到行首；不用空格，则像是外国人写的文字。

    请在此处写 U+00A0 或 U+202F，两者均可。如果您的页面会自动加上，请关闭此项检查。加拿大法语只检查冒号和引号。

finding-spacing-double = 单元 { $unit } 的译文中，词与词之间有多个空格，共 { $count } 处。
remedy-spacing-double = 请只留一个空格。
explain-spacing-double =
    一行中有两个词之间不止一个空格。

    页面只显示一个空格，消息目录和纯文本则会全部显示；往往是那里删去了一个词。

    请只留一个空格，并查看是否缺了词。表格和句号之后的空格不作检查。

finding-punctuation-width = 单元 { $unit } 的译文中有半角标点，共 { $count } 处。
remedy-punctuation-width = 请使用全角标点，后面不加空格。
explain-punctuation-width =
    中文或日文的句子中，有拉丁文字的逗号、句号、分号、问号或感叹号；中文句子还包括冒号。

    这些标点贴得太近，位置太低，换行也会出错。

    中文请用“，。：；！？”，日文请用“、。；！？”；日文的冒号不作要求，因为各种体例规范并不一致。在拉丁字母和数字旁，全角半角均可。

finding-quotation-marks = 单元 { $unit } 的译文用了 { $marks }；该语言的引号是 { $usual }。
remedy-quotation-marks = 请使用您的语言的引号。
explain-quotation-marks =
    译文中有该语言不使用的双引号，或在原文特意使用弯引号的地方用了直引号。

    陌生的引号像是无人重读过的文字，还可能被误认为引语的另一端。

    请使用该语言的引号。除通常的引号外，引语中的引语所用的引号和印刷品中的其他引号也允许使用；单引号不作检查，因为它也用作撇号。

finding-word-doubled =
    { $of ->
        [sentence] 单元 { $unit } 的译文中有一个句子连续出现两次：{ $word }。
       *[word] 单元 { $unit } 的译文中有一个词连续出现两次：{ $word }。
    }
remedy-word-doubled = 请删去其中一个。
explain-word-doubled =
    译文中有一个词或一个句子紧接着重复了一次，而原文并没有这种情况。

    这几乎总是手误，往往出现在改过的句子里。

    请删去一个，并重读该句。有意重复用词的语言，以及法语 “nous nous” 之类可以连用的词，不计在内；`check --fix` 只修正虚词。

finding-kashida = 单元 { $unit } 的译文中有字母被延长线拉开，共 { $count } 处。
remedy-kashida = 请删除字母之间的延长线 U+0640。
explain-kashida =
    一个阿拉伯文字的词中，两个字母之间有延长线 U+0640，把字母拉开了。

    对搜索的人以及名称和术语的检查来说，带延长线的词是另一个词。

    请删除延长线；页面会自行拉长各行。用来把前缀连到数字、引号或外来词上的延长线是允许的。

finding-number-format = 单元 { $unit } 的译文中有 { $number }；该语言中这个数写作 { $usual }。
remedy-number-format = 请写作 { $usual }。
explain-number-format =
    译文中某个数的小数点或千位分隔符是另一种语言的，而原文写的是同一数量。

    同一个符号在另一种语言中意思相反：27,000 在英语中是两万七千，在法语中是二十七。

    请按该语言的习惯书写数字；`check --fix` 会代为修改。只检查表示数量的数，不检查版本号、章节号、日期、时刻、地址和代码；用空格分隔千位总是允许的。

## Quality of translations: terms

finding-term-missing = 单元 { $unit } 的原文中有术语 { $term }；译文中没有任何规定的译法（{ $allowed }）。
remedy-term-missing = 请使用术语表中的术语。
explain-term-missing =
    原文中有术语表里的一个术语，而译文中没有术语表给出的任何译法，任何词尾形式都没有。

    同一事物用两个词，读者就会以为是两样事物；在法律和机构名称中，它们确实是两样。

    请使用术语表中的词，或将您需要的词添加为变体。包含在更长术语中的术语不作要求。

finding-name-missing = 单元 { $unit } 的原文中有名称 { $term }；译文中没有任何规定的写法（{ $allowed }）。
remedy-name-missing = 请按名录为您的语言规定的写法书写该名称。
explain-name-missing =
    原文中有名录里的一个人物、地点、机构或出版物，而译文中没有名录为该语言给出的任何写法。

    同一名称有两种写法，搜索时就成了两个人；写错了，就会指控别人。

    请按名录书写该名称。如果另一种格或简称也正确，请添加到该记录：按语言列出词语的各个表都算数。从不翻译的词列在 `glossary.untranslated` 中。

finding-term-forbidden = 单元 { $unit } 的译文用了禁用的 { $forbidden }；可用的是 { $allowed }。
remedy-term-forbidden = 请使用允许的词。
explain-term-forbidden =
    译文用了术语表针对原文某个术语禁用的词，或名录在任何地方都禁用的名称写法。

    禁用一个词自有原因：它带有立场，伤害他人，或重复已知的错误。

    请使用术语表中的词或名录中的写法。该词包含在允许的词中时，不算错误。

finding-glossary-invalid =
    无法读取这个术语或名称文件：{ $reason ->
        [locale] `{ $text }` 不是语言标签；写法如 fr、pt-BR 或 zh-Hans
        [cells] 该行的单元格多于表的列数
        [depth] 其元素嵌套过深
        [document-type] 它声明了文档类型，而文档类型不予读取
        [reference] 不知道 `{ $text }` 代表哪个字符
        [no-tables] `{ $text }` 中没有表；每个表以 `[[{ $text }]]` 开头
        [no-words] `{ $text }` 不是按语言列出词语的表，例如 `fr = "…"`
        [root] 它不是 TBX：其第一个元素是 `{ $text }`
        [ends] 在 `{ $text }` 关闭之前文件就结束了，可能缺失了一部分
       *[syntax] { $detail }
    }。
remedy-glossary-invalid = 请修正该文件；在此之前，其中的内容都不会检查。
explain-glossary-invalid =
    术语表或名录文件中有无法读取的列、单元格或表。

    术语清单如果被悄悄略过，译文看上去就像没有问题。

    如果术语表是 .tsv 文件，首行应为以制表符分隔的语言标签；标签前可以加 `forbidden:`，也可以有名为 note 的列。名录文件是 TOML，内含 [[person]] 之类的表数组。

finding-glossary-missing = 配置所指的 `{ $folder }` 中没有术语或名称文件。
remedy-glossary-missing = 请在配置中更正文件夹的名称，或将文件放到该处。
explain-glossary-missing =
    配置为术语表或名录指定了文件夹，但其中没有 .tsv、.tbx 或 .toml 文件，或者该文件夹不存在。

    名称写错或文件夹移走之后，便不再检查任何术语，而每篇译文看上去都没有问题。

    请更正 `[glossary]` 下的 `folder` 或 `registry`。没有术语表时，请删去该键。

finding-inconsistent-translation = 单元 { $unit } 的原文有两种译法：此处为“{ $text }”，{ $where } 处为“{ $usual }”。
remedy-inconsistent-translation = 请用同样的译法翻译相同的文字，或在豁免中说明理由。
explain-inconsistent-translation =
    同一处原文（四个词或以上）有两种译法，这是较少见的一种。大小写、标点和空格不计。数字与原文不同的译文不计在内：它属于另一份文本，或由其他规则报告。

    读者会把两种措辞当成两回事，而介绍自己的句子不应变来变去。

    请选定一种译法。如果此处确实需要另一种译法，请用豁免认可该问题。

finding-inconsistent-source = 单元 { $unit } 的译文对应两处不同的原文：此处为“{ $text }”，{ $where } 处为“{ $usual }”。
remedy-inconsistent-source = 请查看原文是否应统一为一种说法。
explain-inconsistent-source =
    两处不同的原文（四个词或以上）译文相同，这是较少见的一处。

    要么是原文把一件事说成了两样，大家都得译两遍；要么是译文漏掉了其中的区别。

    请比对两处原文。如果意思不同，请译出区别。

## Quality of translations: sources

finding-title-missing = 该源语言版本没有标题。
remedy-title-missing = 请在前置元数据中写上标题。
explain-title-missing =
    源语言版本的前置元数据中没有标题，正文里也没有一级标题。

    没有标题，列表中就没有内容可列，也没有标题可译，各语言只能自行编造。

    请在源语言版本的前置元数据中写上 `title`。有意不加标题的短稿可以保持原样。

finding-base-missing = 没有说明网站将位于何处，因此站点地图、订阅源和数据中的地址没有主机名。
remedy-base-missing = 请在 `hexapla.toml` 中写明网站地址：`publish.base = "https://newsroom.example"`。
explain-base-missing =
    `publish.base` 没有说明 `hexapla bundle` 所构建的网站将位于何处。

    这样一来，站点地图、订阅源、数据以及各语言之间的链接都没有主机名。搜索引擎不接受这样的站点地图，许多订阅阅读器也
    打不开这样的链接。页面本身不受影响。

    请在 `hexapla.toml` 中写明网站地址，并包含协议。

finding-picture-elsewhere = 其他主机上的图片在此显示为链接：{ $name }。
remedy-picture-elsewhere = 请将图片放入项目，或在 `publish.picture-hosts` 中写明其主机。
explain-picture-elsewhere =
    要发布的文本中有其他主机上的图片，而页面不得显示来自那里的图片。

    如果显示，每位读者的浏览器都会向该主机请求图片，并让它知道是谁在何处阅读该页面。有人可能为了探知这些，在译文中加入这样的图片。因此页面改用链接指向图片，由愿意查看的读者自行打开。

    请将图片放入项目。如果该主机属于站点自身，请在 `publish.picture-hosts` 中写明。

finding-picture-missing = 图片 { $name } 不在项目中；其位置上改为显示图片的说明。
remedy-picture-missing = 请将文件放到文本所写的位置，或更正名称。
explain-picture-missing =
    要发布的文本中有一张图片，而项目中没有这个文件。

    页面在图片的位置上显示其说明。能够证明稿件所言的照片，谁也看不到。

    请将文件放到文本所写的位置，或更正名称。以 `/` 开头的名称先在项目文件夹中查找，再在其中的 `static` 和 `public` 文件夹中查找；其他名称先在写有该名称的文本旁查找，再在项目文件夹中查找。

finding-picture-refused =
    { $reason ->
        [drawing] 图片 { $name } 未发布：SVG 图形可能会运行脚本。
        [format] 图片 { $name } 未发布：本程序不认识它的格式。
        [size] 图片 { $name } 未发布：它大于 16 MiB。
        [unreadable] 图片 { $name } 未发布：无法读取。
       *[damaged] 图片 { $name } 未发布：文件已损坏。
    }
remedy-picture-refused = 请将图片保存为 JPEG、PNG、WebP 或 GIF。
explain-picture-refused =
    要发布的文本中有一张图片，其文件没有放入发布包：它是 SVG 图形，格式不为本程序所认识，已损坏，大于 16 MiB，或者无法读取。

    图片发布时会去除其中有关相机、地点、时间和制作者的信息。无法读取的内容也就无法清理，其中可能留有证人的位置。SVG 图形是一种文档，可以运行脚本，也可以连接其他主机。

    请将图片保存为 JPEG、PNG、WebP 或 GIF，并使用 sRGB 色彩。

# $slug (String): the slug.
# $other (String): the release that has it too.
finding-slug-twice = 该稿件选用的 slug { $slug } 与 { $other } 相同。
remedy-slug-twice = 请换一个 slug。
explain-slug-twice =
    两篇稿件的前置元数据中写了同一个 slug。

    一个地址只能放一个页面，因此无论在哪种语言中，总有一篇会找不到。

    请为尚未发布的那一篇换一个 slug。

finding-kind-spelling = 类型 { $kind } 在 { $other } 中写作 { $spelling }。
remedy-kind-spelling = 请将两处写法统一。
explain-kind-spelling =
    该稿件的类型与另一篇稿件的类型仅大小写不同。

    每种类型的列表占用一个地址。许多磁盘把 `statement` 和 `Statement` 视为同一个名称，因此无法构建同时包含两者的发布包；
    如果其中一篇尚在禁发期内，要到解禁时才会发现。

    请将两处写法统一。

finding-id-twice = 该稿件的 id 为 { $id }，与 { $other } 的 id 相同。
remedy-id-twice = 请为每篇稿件指定各自的 id。
explain-id-twice =
    两篇稿件的 id 相同：前置元数据中都写了同一个 id，或者一篇的 id 就是另一篇的路径。

    稿件以 id 区分。一篇得到的豁免、欠下的或处理完毕的内容，会被当成另一篇的。如果同一个 id 下有不同的档位，门禁会判为不通过。

    请为其中一篇另选 id；如果路径已足够，也可去掉 id。如果网站的生成工具要求这样的 id，请关闭此项检查。

finding-status-unknown = 状态 { $status } 没有说明此稿件能否发布，因此暂不发布。
remedy-status-unknown = 请写 usable、withheld、canceled 或 withdrawn，或去掉状态。如果您的网站把这个字段用作他途，请在 hexapla.toml 的 front-matter.status 中指定另一个字段。
explain-status-unknown =
    稿件的前置元数据中有一个状态，但它没有说明能否发布。

    没有状态或状态为“usable”的稿件才会发布。其他任何词都会使稿件暂不发布：写错的“withheld”不能当作准许发布，
    写错的“withdrawn”也不会撤下任何内容。

    请改正该词。如果状态在本站另有含义，例如页面的写作进度，请改用别的键，或关闭这条规则；关闭后，这些页面不会进入
    任何发布包。

finding-relative-date = 单元 { $unit } 以 { $day } 为准说明某一天（{ $words }）；而译文是在 { $written } 译出的。
remedy-relative-date = 请写明具体日期；此处的“今天”是 { $day }。
explain-relative-date =
    原文写的是“今天”“昨天”或“下周二”。根据台账，译文在两天或更久之后才译出，而且译文没有写出原文中没有的日期、月份或其他数字。

    读者在译文刚发布时阅读，会把“今天”理解成另一天。

    请写明日历上的日期。前置元数据中必须以“date”写明稿件的日期；在“updated”的某一天之后跟进的译文不算晚。引用他人的话保持原样。

# $marks (String): the opening and the closing mark.
finding-quotes-unbalanced =
    { $side ->
        [translation] { $unit } 的译文中，开引号与闭引号（{ $marks }）数量不等，而原文中是相等的。
       *[source] { $unit } 的原文中，开引号与闭引号（{ $marks }）数量不等。
    }
remedy-quotes-unbalanced = 请补上缺少的引号。
explain-quotes-unbalanced =
    一段中有引文开了头却没有结束，或结束了并未开头的引文：可能是原文的一段，也可能是译文的一段，而其原文有始有终。

    阅读或翻译的人无从知道他人的话到哪里为止。

    请补上缺少的引号。跨越数段的引文可以每段都加开引号，只在最后一段加闭引号。

finding-mixed-spelling = { $unit } 的原文中有“{ $word }”，而各篇通常拼作“{ $usual }”，例如 { $where }。
remedy-mixed-spelling = 请统一为一种拼法；如果定为“{ $usual }”，就请改成它。
explain-mixed-spelling =
    原文各篇把同一个词拼成英式和美式两种，这篇稿件用的是较少见的一种。每个词在一篇稿件中只在首次出现处提示一次。

    搜索一种拼法的人找不到另一种，读者也会觉得这些文稿出自多人之手。

    请为所有稿件选定一种拼法。首字母大写的词（可能属于名称）、引文和代码不作检查。“program”和“programme”这类两种拼法都正确的词不在其列；用 `checks.mixed-spelling.level` 可以关闭此规则。

finding-name-variant = { $unit } 的原文中有名称“{ $name }”，而 { $where } 写作“{ $usual }”。
remedy-name-variant = 请查看两者是否相同，并统一为一种写法。
explain-name-variant =
    原文各篇中有两个名称相差极小，很可能是同一个，这篇稿件用的是较少见的写法。每个名称在一篇稿件中只在首次出现处提示一次。

    一个名称写成两样，在搜索的人看来就是两个人，而每份译文都会把两种写法照搬过去。

    请统一为一种写法。如果确实是两个人或两个地方，请把两者都写入名录或 `vocabulary.names`：列在那里的名称不再提示。

## Findings: bundles

finding-bundle-alternates = 该文件列出的 { $page } 的译文与发布包其他部分列出的不一致。
remedy-bundle-alternates = 请重新构建发布包；不要修改其中的文件。
explain-bundle-alternates =
    发布包中某个文件为一个页面列出的译文，与站点地图、订阅源、数据和页面本身列出的不同；或者某个页面列出了一个译文，而该译文没有反过来列出它。

    搜索引擎会丢弃没有相互指向的各语言版本，某种语言的读者还会被引到不存在的页面。

    请重新构建发布包。如果您自己的模板会写出指向译文的链接，请让它使用所提供的列表。

finding-bundle-file-changed = 该文件与清单所述不符。
remedy-bundle-file-changed = 请从干净的构建重新发布该包，并查明是谁改动了文件。
explain-bundle-file-changed =
    某个文件的内容或大小与 `bundle.json` 所列不符。

    页面在构建和检查之后被人或别的东西改动过：可能是会改写 HTML 的主机、出错的复制，也可能是攻击。

    请重新复制发布包，再比较一次。如果文件仍然不同，请检查中间经过了什么环节。

finding-bundle-file-extra = 该文件不在清单中。
remedy-bundle-file-extra = 请删除该文件，或发布到空文件夹。
explain-bundle-file-extra =
    文件夹中有一个 `bundle.json` 未列出的文件。

    它可能是已撤回却仍能访问的页面，也可能是别人放进去的。

    请将它删除，或发布到空文件夹后再切换过去。

finding-bundle-file-missing = 清单中的该文件不存在。
remedy-bundle-file-missing = 请重新完整复制发布包。
explain-bundle-file-missing =
    `bundle.json` 列出了一个文件，而文件夹中没有。

    本该有页面的地方，读者看到的是错误；或者某个订阅源不再更新。

    请重新复制发布包。如果构建结果中本来就缺少该文件，请重新构建。

finding-bundle-leak =
    该文件含有不应公开的内容：{ $owner } 的{ $kind ->
        [name] 名称
        [title] 标题
       *[prose] 正文
    }，共 { $count } 处。
remedy-bundle-leak = 请勿发布该包；请告知构建站点的人员。
explain-bundle-leak =
    构建之后，程序在每个文件的每个字节和每个文件名中查找不应公开的内容，不论采用何种编码：禁发期内稿件的 id、slug 和标题，暂不发布的稿件，以及已隐去的段落。结果找到了一处。

    哪怕只有一个订阅源或一个文件名没有遵守，禁发就已经被打破。发布包的检查在有疑问时一律阻止：退出码为 3，任何设置或豁免都不能放行。

    请勿发布这次构建的任何内容。该问题会指出文件以及文字所属的稿件，但绝不写出文字本身。请查找提到该稿件的公开页面、模板或图片，并将其删去。如果所有页面都由程序生成，请报告此问题。

finding-bundle-locale-mixed =
    该文件{ $locale ->
        [none] 没有语言
       *[other] 的语言为“{ $locale }”
    }，却位于文件夹“{ $folder }”中。
remedy-bundle-locale-mixed = 请以全部语言重新构建发布包。
explain-bundle-locale-mixed =
    文件所在的文件夹属于另一种语言，与清单所述不符；或者文件的语言不在发布包之列。

    读者会看到并非自己要看的语言的页面，或者没有人同其他页面一起检查过的页面。这多半是因为手工拼合发布包。

    请一次性以全部语言重新构建发布包。

finding-bundle-manifest-invalid =
    清单无法使用：{ $reason ->
        [version] 本程序不认识它的版本
        [order] 文件没有排序，或有文件出现两次
        [path] 其中某个路径不是路径
        [digest] 其中某个摘要值不是摘要值
        [limit] 列出的文件过多
       *[other] 不符合清单的格式
    }。
remedy-bundle-manifest-invalid = 请重新构建发布包，或用构建它的程序版本来验证。
explain-bundle-manifest-invalid =
    `bundle.json` 无法读取，或列出了发布包中不可能有的内容。没有验证任何内容，因此退出码为 3。

    无法读取的东西可能隐藏任何内容。

    请重新构建发布包。如果它由更新的版本构建，请用那个版本来验证。

finding-bundle-other-site = 该发布包属于 { $site }，此前的发布包属于 { $older }。
remedy-bundle-other-site = 请与同一站点的发布包比较；站点迁移后，请不带旧包进行验证。
explain-bundle-other-site =
    所比较的两个发布包属于不同的站点。

    把发布包放到另一个站点的位置上，那个站点就会从网上消失。

    请检查给出的路径。如果站点已迁至另一个地址，请只验证新的发布包。

finding-bundle-part-missing = 要合并的各部分中没有“{ $locale }”部分，而其他部分的页面指向它。
remedy-bundle-part-missing = 请用 `hexapla bundle --locale { $locale }` 构建该部分，然后合并所有语言的部分。
explain-bundle-part-missing =
    要合并的各部分中缺少一种语言的部分，而其他部分的页面把该语言的页面列为译文。

    这样合成的发布包会把读者和搜索引擎引向不存在的页面。

    请用与其他部分相同的 `--as-of` 构建缺少的部分，然后合并所有语言的部分。

finding-bundle-parts-differ = 该文件在各部分中不一致：各部分并非出自同一次构建。
remedy-bundle-parts-differ = 请用相同的文本以及相同的 --as-of 和 --only 重新构建所有部分。
explain-bundle-parts-differ =
    要合并的发布包各部分中有一个共有的文件，但它在各部分中并不完全相同；或者各部分属于不同的站点。

    各部分共有的内容，由整个站点在某一时刻的状态生成。这些内容不同，说明各部分是用不同的文本或针对不同的时刻构建的，其中一个部分的页面可能会提到另一个部分没有的页面。

    请用相同的文本以及相同的 `--as-of` 和 `--only` 重新构建所有部分。

finding-bundle-path-twice = 发布包中另有文件使用该路径，或只有大小写不同的路径：{ $other }。
remedy-bundle-path-twice = 请为其中一篇稿件换一个 slug 或 id。
explain-bundle-path-twice =
    发布包中有两个文件路径相同，或只有大小写不同。

    其中一个会取代另一个：在有的磁盘上总会如此，在有的磁盘上则从不如此。

    请为两篇稿件中的一篇换一个 slug 或 id。

finding-bundle-rollback =
    { $sequence ->
        [0] 该发布包没有编号，无从判断它是否比此前的新。
       *[other] 该发布包的编号为 { $sequence }，此前的为 { $older }：它不比此前的新。
    }
remedy-bundle-rollback = 请发布最新的构建结果，并用 `hexapla bundle --sequence` 为每个发布包编号。
explain-bundle-rollback =
    发布包的编号不大于它要取代的发布包的编号，或没有编号。

    较旧的发布包会让此后已更正或撤回的内容重新出现。只要能提供旧文件，无需其他本事，用有效的签名就能做到这一点。

    请发布最新的构建结果，并用 `hexapla bundle --sequence` 为每个发布包编号，每次加一。
