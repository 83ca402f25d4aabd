### 本新闻中心站点的文字，简体中文：名称、主题和地点。
###
### 主题单独显示在稿件旁和列表上方：寥寥数字，不加句号。名称的写法以登记表为准。

## The site

site-name = 塔洛盖特人权观察站
-newsroom = 塔洛盖特

## Topics: what a release is

tag-urgent-action = 紧急行动
tag-annual-report = 年度报告
tag-correction = 更正
tag-opinion = 评论
tag-good-news = 好消息

## Topics: rights

tag-accountability = 追责
tag-arbitrary-arrest = 任意逮捕
tag-deaths-in-custody = 羁押中死亡
tag-enforced-disappearance = 强迫失踪
tag-forced-labour = 强迫劳动
tag-forced-return = 强制遣返
tag-freedom-of-expression = 言论自由
tag-internet-shutdown = 断网
tag-prison-camps = 关押营
    .intro = 哈尔维尼亚把人关押在编号营中，却否认这些营的存在。{ -newsroom }自2019年起一直在收集有关营中情况的证据。
tag-prisons = 监狱
tag-surveillance = 监控

## Topics: people

tag-families = 家属
tag-human-rights-defenders = 人权捍卫者
tag-press = 新闻界
tag-prisoners = 囚犯
tag-refugees = 难民

## Topics: states and their means

tag-diplomacy = 外交
tag-elections = 选举
tag-legislation = 立法
tag-satellite-images = 卫星图像

## Topics: countries and organisations

tag-ardesca = 阿尔代斯卡
tag-concord-of-nations = 万邦和睦组织
tag-halvenia = 哈尔维尼亚
    .intro = 塔洛盖特对哈尔维尼亚的报道：营地与监狱，在其中失踪的人，渡过韦洛河逃亡的人，以及企图让其余的人噤声的法律。

## Places

place-dunmarek = 敦马雷克
place-port-sennet = 森尼特港
place-sorvane = 索尔万
