import { foldedWords } from './fold'
import type { Language } from './language'

export const chinese: Language = {
  tag: 'zh',
  script: 'Hans',
  locale: 'zh-CN',
  words: {
    skip: '跳至正文',
    sections: '栏目',
    inFoot: '全部栏目',
    search: '搜索',
    searchLabel: '搜索存档',
    pages: '页码',
    trail: '当前位置',
    newer: '较新的文章',
    older: '较早的文章',
    page: '第{number}页',
    pageOfTitle: '{title}，第{number}页',
    nothingYet: '这里还没有发表任何文章。',
    by: '撰文',
    colon: '：',
    comma: '，',
    updated: '更新于',
    minutes: { other: '阅读约需{count}分钟' },
    writtenBy: '作者',
    readingTime: '阅读时间',
    feeds: 'RSS订阅',
    source: '来源',
    original: '显示原文',
    sealed: '已与来源核对',
    passage: '来源中的原文段落',
    translated: '{name} 译',
    retrieved: '摘录于 {day}',
    archived: '存档副本',
    links: '链接',
    proved: '已与来源核对的引语',
    sources: '资料来源',
    retold: '{publication}编译自',
    byTheAuthor: '作者',
    correction: '更正',
    corrections: '更正',
    correctionsDek: '发表之后更正的所有错误，最新的在前。',
    noCorrections: '目前还没有需要更正的内容。',
    moreFrom: '{publication}更多报道',
    topics: '话题',
    years: { other: '本文发表于{count}年前。' },
    share: '分享',
    email: '邮件',
    part: '共{parts}篇之第{part}篇',
    series: '系列',
    previous: '上一篇',
    next: '下一篇',
    draft: '草稿',
    future: '尚未发表',
    latestStatement: '原话',
    dark: '深色页面',
    lite: '纯文本版',
    alsoIn: '其他语言',
    alsoAs: '其他形式',
    plainText: '纯文本',
    alongside: '边栏',
    toFront: '返回首页',
    standing: '关于{publication}',
    listing: {
      section: '栏目',
      topic: '话题',
      author: '作者',
      year: '存档',
      month: '存档',
    },
    finding: {
      any: '全部',
      author: '作者',
      year: '年份',
      hint: '输入时，搜索结果会显示在这里。',
      none: '没有找到相符的文章。可以少输几个字，或换一个年份。',
      found: { other: '{count}篇文章' },
      more: '显示更多',
      failed: '暂时无法搜索存档。请重试，或按话题、年份浏览。',
      needsScript: '搜索需要JavaScript，而此浏览器已将其关闭。存档仍可按话题和年份浏览。',
      byTopic: '按话题',
      byYear: '按年份',
    },
    edition: {
      image: '图片',
      original: '原文',
      notes: '注释',
      backTo: '返回注释标记{mark}',
      textOnly: '纯文本版',
      fullArticle: '带图片的完整页面',
      fullSite: '带图片的完整网站',
      gallery: '图片',
      video: '视频',
      audio: '音频',
      code: '代码',
      captions: '字幕',
      transcript: '文字稿',
      watch: '观看视频',
      listen: '收听录音',
      watchAt: '在 {host} 观看',
      asked: '在您选择观看之前，不会从 {host} 加载任何内容。',
      data: '显示数据',
      download: '下载 CSV 数据',
      drawn: {
        chart: '图表',
        map: '地图',
        timeline: '时间线',
        what: '表示方式',
        name: '名称',
        where: '位置',
        place: '地点',
        label: '地图上的名称',
        line: '线路',
        highlight: '突出显示',
        mark: '标记',
        date: '日期',
        event: '事件',
        until: '至',
        boundaries: '边界按实际控制，依 Natural Earth 所绘。',
      },
    },
    missing: {
      stamp: '拒绝入境',
      title: '此地址没有页面',
      dek: '地址可能输入有误，或从未发表。凡是我们发表过的地址，都仍然通向原来的文章。',
    },
    gone: {
      stamp: '已撤回',
      title: '此文已撤回',
      dek: '文中事实未能成立，更正之后也所剩无几。我们在何种情况下撤回文章，见更正规则。',
    },
    context: {
      title: '背景',
      dek: '文章所提及事物的现状：它是什么，何时有何变化，以及哪些文章以此为据。',
      asOf: '截至{date}',
      members: '成员',
      since: '此后的变化',
      joined: '加入',
      left: '退出',
      gaveUp: '卸任',
      reviewed: '核对于{date}',
      record: '大事记',
      articles: '以此为据的文章',
      more: '来源与大事记',
    },
    because: {
      linked: '本文提及此文',
      links: '此文提及本文',
      topic: '共同话题：{name}',
      topics: '共同话题：{names}',
      words: '两篇都提到{names}',
      section: '同属“{name}”栏目',
      picked: '编辑推荐',
    },
    stamp: {
      day: '{year}.{month}.{day}',
      months: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
    },
  },
  setting: {
    dash: '—',
    quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
  },
  reading: {
    // Words of one sign are passed over in any case.
    stopWords: foldedWords(`
      一些 一个 一定 一直 一样 一次 一种 一般 一切 一方面 一旦 一点 一起 一时 一边 万一 上面 上述 下面 不久 不仅 不会 不但 不再 不同 不如 不得 不少
      不必 不想 不能 不是 不断 不然 不要 不足 不过 不论 与其 与否 专门 两个 两者 严重 个人 中间 为了 为什么 为何 为止 主要 举行 之一 之前 之后 之间
      也许 也是 也就是说 了解 事情 二十 于是 互相 什么 什么样 今天 今年 今后 仍然 从而 从事 他们 他人 以上 以下 以为 以便 以免 以前 以及 以后 以来
      任何 任务 似乎 但是 何况 何时 何处 你们 使得 使用 例如 依然 依照 依靠 便是 促进 保持 倘若 假如 做到 偶尔 像是 允许 元月 先后 先生 全体 全部
      全面 共同 关于 其中 其他 其余 其它 其实 其次 具体 具有 再次 再者 况且 几乎 几个 出来 出去 出现 分别 别人 别的 到底 刚刚 刚才 前后 前者 前面
      加之 加以 努力 包括 十分 千万 半天 即使 即便 即将 却是 去年 又是 及其 及时 反之 反而 反过来 取得 另外 另一方面 只是 只有 只要 只能 叫做 可以
      可是 可能 可见 各个 各位 各种 各自 合作 同一 同时 同样 后来 后者 后面 向着 否则 吧 听说 告诉 周年 呢 哪个 哪些 哪儿 哪怕 哪样 哪里 唯有 喜欢
      因为 因此 因而 固然 在于 在下 坚决 基本 处理 多么 多少 多数 多次 大家 大约 大概 大量 大多 大多数 失去 如下 如何 如果 如此 如今 始终 它们
      她们 好像 好的 完全 完成 实际 实际上 宁可 对于 对方 对比 对此 将要 将近 尔后 尚且 就是 就是说 尤其 尽管 尽量 局部 居然 属于 岂但 左右 已经
      已 巨大 帮助 常常 年代 并且 并不 并非 并没有 广大 广泛 应当 应该 开始 开展 强调 当前 当地 当时 当然 当中 彻底 往往 很多 很少 得到 得出 心里
      必须 必然 必要 怎么 怎么办 怎么样 怎样 怎奈 总之 总是 总的来说 恰恰 恰好 想到 愿意 意思 成为 成功 我们 我的 或者 或是 战斗 所以 所有 所谓
      扩大 才能 打算 按照 换言之 据此 据说 接着 接近 提出 提供 故此 整个 方便 方面 无论 无法 日子 日益 时候 时间 明天 明显 明年 昨天 是否 是不是
      显然 显著 普遍 普通 曾经 最后 最大 最近 最高 最好 有些 有关 有利 有力 有所 有效 有时 有点 有的 有着 有人 有可能 本人 本着 本身 来自 来说 极了
      极其 果然 某个 某些 某种 根据 根本 此外 此时 此次 正在 正如 正常 正是 每个 每天 每年 每当 比如 比较 毫不 毫无 没有 深入 清楚 满足 然则 然后
      然而 特别 特点 现在 现代 现实 理解 由于 由此 由此可见 的话 目前 直到 直接 相信 相反 相同 相对 相当 看到 看出 看来 看看 真正 真是 着呢 知道
      确定 称为 积极 突出 突然 立即 立刻 竟然 第一 第二 第三 等等 类似 紧接着 纵然 组成 经常 经过 结合 结果 给予 继续 继而 维持 综上所述 罢了 老是
      而且 而是 而已 而言 联系 能够 能否 自从 自己 自身 至于 至今 至少 若是 若非 范围 获得 虽然 虽说 行为 行动 表示 表明 要不 要不是 要么 要是
      要求 规定 觉得 认为 认真 认识 许多 设使 说明 说道 诸位 诸如 谁知 谁料 起来 起初 超过 距离 转变 转动 较为 迅速 过去 过来 运用 近年来 还是
      还有 还要 这个 这么 这些 这儿 这样 这种 这边 这里 这次 这时 这是 进入 进步 进行 进而 连同 迫切 适当 适应 适用 逐步 逐渐 通常 通过 造成 遇到
      遭到 遵循 避免 那个 那么 那些 那儿 那时 那样 那种 那边 那里 部分 鉴于 重大 重新 重要 针对 问题 防止 附近 限制 除了 除非 随着 随后 随时 集中
      需要 非常 非但 非常 首先 高兴 默默 有没有 的时候 之中 之外 以内 以外 百分之 万 亿 千 月份 星期一 星期二 星期三 星期四 星期五 星期六 星期日
      一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 文章 本文`),
    bare: (word) => word,
    singular: (folded) => folded,
    isAdjective: () => false,
  },
}
