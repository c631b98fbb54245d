/**
 * Words that tell a shop's own statement about a customer from news, law and advertising
 * (shared/platforms/README.md, "Without any selector" 7). Simplified, traditional and English in one pattern each.
 */

/** Titles that announce a statement about somebody. */
export const STATEMENT_WORDS =
  /(?:严正|嚴正|澄清|郑重|鄭重|公开|官方|辟谣)?(?:声明|聲明)|澄清|情况说明|情況說明|事情经过|事件说明|关于.{1,40}的(?:说明|回应|回复|声明)|網傳|网传|不实|不實|\b(?:public |official )?statement\b|\bclarification\b|\bsetting the record straight\b|\bour response\b/i;

/** Titles that may announce anything. */
export const NOTICE_WORDS = /公告|通知|致歉|道歉|回应|回應|说明|說明|真相|经过|\bnotice\b|\bapolog/i;

/** A shop that says "I". */
export const SHOP_SPEAKS =
  /[我本敝小](?:[店司馆館院]|公司|酒店|餐厅|餐廳|门店|門店|商家|商铺|商户|工作室|俱乐部|民宿|诊所|診所|机构|校区|企业|品牌|人作为店)|我们(?:店|馆|公司|门店|商家|酒店|餐厅|工作室|民宿)|咱们?店|我家(?:店|门店)|(?:作为|身为)(?:店家|商家|店主|老板|店长|一家店)|\b(?:our|my) (?:shop|store|restaurant|salon|hotel|caf[eé]|bar|business|studio|clinic|gym|company|staff|bakery|spa|kitchen|team)\b/gi;

/** Somebody who says "we". */
export const WE_SPEAK = /我们|我們|我方|咱们|\bwe\b/gi;

/** The other side. */
export const CUSTOMER_WORDS =
  /顾客|顧客|客人|消费者|消費者|玩家|客户|客戶|买家|買家|会员|學員|学员|患者|住客|租客|食客|女士|先生|小姐|网友|網友|家长|评价人|评论者|\b(?:customer|guest|client|reviewer|diner|patient|patron|visitor)s?\b/i;

/** A quarrel: at least two different ones make a text a dispute. */
export const DISPUTE_WORDS =
  /差评|負評|负评|恶评|惡評|恶意|惡意|诽谤|誹謗|造谣|造謠|谣言|不实|不實|污蔑|誣衊|抹黑|报警|報警|维权|辱骂|辱罵|网暴|网络暴力|闹事|鬧事|聊天记录|聊天紀錄|截图|截圖|监控|監控|監視器|曝光|纠纷|糾紛|投诉|投訴|名誉|名譽|侵权|敲诈|勒索|威胁|赔偿|退款|讹|碰瓷|(?:one|1)[- ]star|\b(?:negative|bad|false|fake) reviews?\b|\bdefam\w{0,8}|\bslander\w{0,4}|\blibel\w{0,4}|\blie[sd]?\b|\blying\b|\bcctv\b|\bfootage\b|\bscreenshots?\b|\brefund\b|\bpolice\b|\bharass\w{0,6}|\bextort\w{0,6}/gi;

/** Accounts that report on others: newspapers, courts, lawyers, authorities. */
export const REPORTING_ACCOUNTS =
  /日报|晚报|早报|时报|晨报|商报|都市报|新闻|電視|电视|广播|周刊|观察|视点|融媒|网信|律师|律所|律師|法律|法治|法制|普法|检察|法院|公安|警方|消协|消保委|消费者协会|消委|市场监管|监督|人民网|新华|澎湃|头条|资讯|發布|发布|研究院|大学|\b(?:news|times|daily|post|herald|tribune|gazette|law|legal|attorney|court)\b/i;

/** Sentences of reporters and lawyers. */
export const REPORTING_WORDS =
  /记者|記者|本报|本報|据.{1,12}报道|據.{1,12}報導|(?:律师|法官|专家)(?:认为|表示|提醒|指出|介绍)|原告|被告|一审|二审|案情|裁判|判决|\breporter\b|\baccording to (?:police|court|the)\b|\bplaintiff\b|\bdefendant\b|\btold (?:the )?(?:news|times|post|reporters)\b/gi;
