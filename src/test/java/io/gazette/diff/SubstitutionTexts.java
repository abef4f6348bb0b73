package io.gazette.diff;

/**
 * The sentences of {@link Substitutions}: what should be told, what may be told beside in brackets,
 * and the sentence with its old and new words.
 */
final class SubstitutionTexts {

  static final String CHINESE =
      """
      # who
      PARTY : 器材在借用期间损坏的，由[出借人→借款人]承担修理的费用。
      PARTY : 会员提出异议之后，[商家→会员]负责举出证据。
      PARTY : 逾期没有取走的行李，[承运人→旅客]负担保管的花费。
      PARTY : 发票由[乙方→甲方]在月底前开具，乙方不另外催告。
      PARTY : 样品的往返运费由[卖方→买方]支付，卖方提供清单。
      PARTY : 房屋主体结构的维修由[出租人→承租人]完成，承租人给予方便。
      PARTY : 本条的变更须经[双方→一方]签字。
      PARTY : 争议解决之前，[任何一方→双方]都可以停止交货。
      PARTY : 账单上的差错由[持卡人→发卡行]自己查明，发卡行备案。
      PARTY : 培训所需的场地由[学校→家长]安排，家长自愿参加。
      # whom
      PARTY : [违约方→守约方]应当赔偿[守约方→违约方]因此遭受的全部损失，包括律师费和差旅费。
      PARTY : 货物在交付之前灭失的，[买方→卖方]有权要求[卖方→买方]退还已经付清的定金，并说明理由。
      PARTY : 如发生上述情形，[甲方→乙方]向[乙方→甲方]支付相当于一个月租金的补偿。
      PARTY : 工程延误是设计所致的，[发包人→承包人]就停工的损失补偿[承包人→发包人]，但不包括利润。
      PARTY : [委托人→受托人]隐瞒风险而造成损害的，应当向[受托人→委托人]及其雇员作出赔偿。
      PARTY : 在前款规定的期间内，[债权人→保证人]可以随时请求[保证人→债权人]出示账簿和凭证。
      PARTY : 培训结束后，[用人单位→劳动者]将费用结余返还[劳动者→用人单位]，不收手续费。
      PARTY : [平台→用户]应在签收后协助[用户→平台]完成退货。
      # may
      DUTY (NEGATION) : 经办人[可以→应当]在现场拍摄照片留底。
      DUTY (NEGATION) : 住户[应当→可以]把装修方案交给管理处看一看。
      DUTY (NEGATION) : 管理员[有权→有义务]要求来访的人登记。
      DUTY (NEGATION) : 供货商[须→可]在箱子外面贴上标签。
      DUTY (NEGATION) : 两份文本不一致的，[以→可以]中文本为准。
      DUTY (NEGATION) : 我们将[尽力→确保]恢复丢失的文件。
      DUTY (NEGATION) : 参赛的人[必须→可以自行决定是否]穿戴护具。
      DUTY (NEGATION) : 经理[务必→尽量]在当天回复来信。
      DUTY (NEGATION) : 课程顾问[只能→可以]使用公司的号码打电话。
      DUTY (NEGATION) : 承包人[负有→没有]清理现场的义务。
      # negation
      NEGATION (RECIPIENT, DUTY) : 我们[不→]会把您的来信转给别的读者。
      NEGATION (DUTY) : 打开盲盒之后[→不]能退换。
      NEGATION (DUTY, RIGHT) : [未→]经物业同意改动管道的，恢复原状。
      NEGATION (DUTY) : 值班人员[拒绝→接受]外来的包裹。
      NEGATION (DUTY) : 费用[不→]包括接送和早餐。
      NEGATION (DUTY) : 本店[没有→有]义务替客人看管财物。
      NEGATION (DUTY) : 这些条款[并非→就是]格式条款。
      NEGATION (DUTY) : [禁止→允许]在楼道里停放电动车。
      NEGATION (DUTY) : 押金[不予→予以]退还。
      NEGATION (DUTY) : 除[雨天→雨天以外]，露台照常开放。
      # negation moved
      NEGATION (DUTY) : 管理处[可以不→不可以]经通知进入房间。
      NEGATION (DUTY) : 店员[能不→不能]查看证件就放行。
      NEGATION (DUTY) : 房东[必须不→不必]在夜里施工。
      NEGATION (DUTY) : 我们[会不→不会]事先告知就调整价格。
      NEGATION (DUTY) : 教练[可不→不可]征求家长的意见而更换课程。
      NEGATION (DUTY) : 当事人[应当不→不应当]向外界谈论这件事。
      NEGATION (DUTY) : 客服[不→]一定[→不]在夜间接听来电。
      NEGATION (DUTY) : [不是所有→所有]的包裹都[→不是]当天送到。
      NEGATION (DUTY) : 仓库[不全→全不]向外开放。
      NEGATION (DUTY) : 工作人员[无须→须]在[→无]他人陪同的情况下开箱。
      NEGATION (DUTY) : 商家[未→]告知客人[→未]到场的原因。
      NEGATION (DUTY) : 主办方[同意→不同意]参赛者[不→]提交体检报告。
      # place
      TRANSFER (STORAGE) : 备份文件保存在[上海→法兰克福]的机房。
      TRANSFER (STORAGE) : 服务器设在[境内→境外]。
      TRANSFER (STORAGE, RECIPIENT) : 报名表会发往[北京→首尔]的会务组。
      TRANSFER (STORAGE, RECIPIENT) : 录像由[本市→新加坡]的同事复核。
      TRANSFER (STORAGE) : 日志存放于[中国大陆→美国弗吉尼亚州]。
      TRANSFER (STORAGE) : 这些文件只在[国内→国内和国外]处理。
      TRANSFER (STORAGE) : 数据中心从[成都→东京]提供服务。
      TRANSFER (STORAGE, RECIPIENT) : 处理人员在[杭州→班加罗尔]办公。
      # bound
      FIGURE : 赔偿以合同价款和实际损失中[较高→较低]者为限。
      FIGURE : 两个日期以[较早→较晚]的一个为准。
      FIGURE : 违约金[不低于→不高于]合同金额的百分之十。
      FIGURE : 押金[至少→至多]相当于三个月的租金。
      FIGURE : 订座[满→不满]六人的，加收服务费。
      FIGURE : 年满六十岁[以上→以下]的读者可以免费入场。
      FIGURE : 利率[上限→下限]为百分之四。
      FIGURE : 罚款以二者中金额[大→小]的计算。
      FIGURE : 一次[最多→最少]可借阅五本图书。
      FIGURE : 音量[不得超过→不得低于]六十分贝。
      # before after
      FIGURE : 租客应在搬离[前→后]七日还清水电费。
      FIGURE : 我们会在规则生效[之前→之后]公布修改的原因。
      FIGURE : 检验合格[前→后]，余款由买方付清。
      FIGURE : 货物装船[以前→以后]的风险由买方负担。
      FIGURE (RIGHT) : 您可以在付款[之前→之后]取消这一单。
      FIGURE : 会议结束[后→前]发给大家纪要。
      FIGURE : 家长[事先→事后]收到说明。
      FIGURE : 在比赛开始[前→后]入场的观众领取手环。
      # unit
      FIGURE : 退款在十五个[自然日→工作日]内到账。
      FIGURE : 卖方应在收货之日起三十[日→个交易日]内开票。
      FIGURE : 复印件[七→第七]日送达。
      FIGURE : 图书的借期是四[周→个月]。
      FIGURE : 药品应当保存在八[摄氏度→华氏度]以下。
      FIGURE : 会议在[北京时间→协调世界时]上午九点开始。
      FIGURE : 利息按[单利→复利]计算，年利率为百分之五。
      FIGURE : 报价[含税→不含税]，每台两千元。
      FIGURE : 客人提前二十四[小时→个工作小时]告知。
      FIGURE : 店铺在下午[3点→3点半]关门。
      FIGURE : 期间按[日历日→营业日]计算。
      FIGURE : 宽限期为[连续→累计]十日。
      # amount
      FIGURE : 罚金为[人民币→港币]五万元。
      FIGURE : 每位客人的定金为[壹佰→壹仟]元整。
      FIGURE : 年费为三百[美元→欧元]。
      FIGURE : 赔付的上限为[¥→US$]2,000。
      FIGURE : 押金[叁→伍]仟元，退房时结清。
      FIGURE : 超出的部分按每公里[1.5→.5]元收取。
      FIGURE : 滞纳金按日万分之[五→三]计算。
      FIGURE : 手续费为交易额的[千→百]分之二。
      FIGURE : 奖金总额为二十[万→亿]元。
      FIGURE : 折扣为[八→八五]折。
      # reference
      REFERENCE : 有本合同第[五→六]条所列情形的，合同终止。
      REFERENCE : 退款的计算见附件[一→二]。
      REFERENCE : 具体的标准适用第三条第[（一）→（二）]项。
      REFERENCE : 违反[前款→本款]规定的，补办手续。
      REFERENCE : [上述→下述]情形由仲裁庭判断。
      REFERENCE : 依照第四章第[二→三]节办理。
      REFERENCE : 本条第[二→三]款不受影响。
      REFERENCE : 例外的情形列在附表[3→4]中。
      # recipient
      RECIPIENT : 您的地址会交给[顺风快递→顺风快递和本地骑手]。
      RECIPIENT : 我们把体检的结果发送给[您的主治医生→您的雇主]。
      RECIPIENT : 报名信息由[主办方→主办方和赞助商]查看。
      RECIPIENT (PURPOSE) : 录音会转交[质检小组→外包的客服中心]。
      RECIPIENT : 除快递员外，[邻居→保险公司]也能看到收货的时间。
      RECIPIENT : 统计的结果与[投放方→投放方及其代理商]共享。
      RECIPIENT : 名单上报[居委会→派出所]。
      RECIPIENT : 我们向[征信机构→征信机构、催收公司]报告逾期的情况。
      # right
      RIGHT : 您可以随时[下载→查看]自己写过的评论。
      RIGHT : 您能够[导出→浏览]自己的运动记录。
      RIGHT : 用户有权[要求更正→了解]错误的资料。
      RIGHT : 您可以[把资料带到别的平台→看到资料的目录]。
      RIGHT (DUTY) : 住户[有权退出→将收到]短信通知。
      RIGHT (DUTY, NEGATION) : 您可以要求我们停止[推送→推送和分析]。
      RIGHT : 患者可以向我们索取[病历副本→病历摘要]。
      RIGHT (NEGATION, DUTY) : 您[可以→不可以]撤销上一次的授权。
      # human review
      RIGHT : 对自动作出的决定，您可以[要求人工重新审查→发表意见]。
      RIGHT : 系统拒绝贷款的，[由工作人员再次核查→系统给出评分]。
      RIGHT (NEGATION) : 您对算法的结果有异议的，[会有专人复查→可以留言]。
      RIGHT (DUTY, NEGATION) : 评分仅由程序给出[，并由一名员工复核→]。
      RIGHT : 账号被封禁的，客服[会亲自查看案情→会再次运行检测程序]。
      RIGHT (DUTY, NEGATION) : 用户可以要求[真人→机器人]处理申诉。
      # opt out
      RIGHT : 您可以[一键关闭→提交书面申请后关闭]推荐内容。
      RIGHT (DUTY) : 不想收到来信的，[点击链接即可退订→请寄送书面的退订函]。
      RIGHT (DUTY) : 您可以[在设置里→携带身份证到门店]解绑。
      RIGHT (DUTY, CONTACT, FIGURE) : 想取消订阅的，[随时在页面上取消→请致电客服并等待审核]。
      RIGHT (DUTY) : 注销账号[只需在应用里点两下→须邮寄申请表]。
      RIGHT (DUTY) : 停用定位的方法是[拨动开关→向管理员递交申请]。
      # reasons and notice
      RIGHT (DUTY, NEGATION) : 我们驳回请求的，[会说明理由→]并记录在案。
      RIGHT (DUTY, NEGATION) : 停用账户时，我们[提前通知您→]并封存资料。
      RIGHT (DUTY, NEGATION) : 涨价的，平台[以短信告知会员，会员→]按新的价格付费。
      RIGHT (DUTY, NEGATION) : 不同意退款的，商家[书面解释原因→直接结案]。
      RIGHT (DUTY, NEGATION) : 发生泄露的，我们[立即告知受影响的人→内部进行整改]。
      RIGHT (DUTY, NEGATION) : 更换场地的，主办方[应当征求参赛者的意见→自行决定]。
      RIGHT (DUTY, NEGATION) : 您可以得到一份[附有理由的→]答复。
      RIGHT (DUTY, NEGATION) : 规则修改后，我们会[逐一通知用户→在官网公布]。
      # who, by the grammar
      PARTY : 马具的保养费由[骑手→马场]承担。
      PARTY : 布样损坏的，由[织工→裁缝]赔偿。
      PARTY : [领队→营地]负责清点人数。
      PARTY : [导游→旅行社]应当提前通知报名的人。
      PARTY : 窑炉的清理费由[学徒→作坊主]支付。
      PARTY : 采蜜之前，[蜂农→合作社]应当通知邻居。
      OTHER (FIGURE) : [灯笼→风筝]应当在雨前收回。
      OTHER : [退货→换货]应当在柜台办理。
      OTHER : [门票→船票]应当出示给检票员。
      OTHER : [退款→换货]必须提前申请。
      OTHER : 门锁由[黄铜→木头]制成。
      OTHER : 费用由[现金→刷卡]支付。
      # exchanged
      RECIPIENT : 我们委托[云帆→海月]印刷请柬并处理来宾的姓名，与[海月→云帆]共享座位表。
      RECIPIENT : 我们与[剧场→书店]共享购票记录，与[书店→剧场]共享邮箱。
      DATA, RECIPIENT : 我们向保险公司提供您的[年龄→心率]，向计时公司提供您的[心率→年龄]。
      DATA, RECIPIENT : [姓名→血型]提供给船长，[血型→姓名]提供给医生。
      # none of that
      OTHER (TRANSFER) : 本服务面向[境内→境外]用户提供。
      OTHER : 本规则适用于[线下门店→线上商城]。
      OTHER : 这一条只适用于[周末的课程→平日的课程]。
      OTHER : 门店提供[雨伞→雨衣]给路过的行人。
      OTHER : 展厅由[灰砖→红砖]砌成。
      OTHER : 讲座的题目是[茶的历史→纸的历史]。
      OTHER : 工具放在[架子→柜子]上。
      OTHER : 本章程适用于[合唱团→读书会]的成员。
      """;

  static final String ENGLISH =
      """
      # who
      PARTY : Any damage found on return is repaired by the [lessor→lessee] at its own cost.
      PARTY : After an objection the [merchant→customer] has to bring the evidence, and the customer waits.
      PARTY : Uncollected luggage is stored at the expense of the [carrier→passenger].
      PARTY : The invoice is issued by [Party B→Party A] at the end of the month.
      PARTY : Return shipping is paid by the [seller→buyer], and the seller encloses a list.
      PARTY : Structural repairs are done by the [landlord→tenant].
      PARTY : A change of this clause takes the signature of [both parties→one party].
      PARTY : Until the matter is settled, [either party→both parties] may halt deliveries.
      PARTY : Errors on the statement are looked into by the [cardholder→issuer].
      PARTY : The hall is arranged by the [contractor→employer], who also heats it.
      # whom
      PARTY : The party in [breach→compliance] indemnifies the party in [compliance→breach] against every loss, including fees of lawyers.
      PARTY : The [defaulting→other] party indemnifies the [other→defaulting] party against all losses and costs that follow from it.
      PARTY : Where goods perish in transit, the [buyer→seller] may claim the deposit from the [seller→buyer], with an account of the reasons.
      PARTY : In that event the [supplier→purchaser] pays the [purchaser→supplier] one month of the price as compensation.
      PARTY : If the design caused the delay, the [employer→contractor] makes good the idle time of the [contractor→employer], but no profit.
      PARTY : The [lender→guarantor] may at any time ask the [guarantor→lender] to produce its books during that term.
      PARTY : The [franchisor→franchisee] shall defend and hold harmless the [franchisee→franchisor] from claims of the public.
      PARTY : When training ends the [employer→employee] hands what is left of the money to the [employee→employer].
      PARTY : The [party giving notice→party receiving notice] bears the costs of the party [receiving→giving] it.
      PARTY : The [indemnifying→indemnified] party controls the defence, and the [indemnified→indemnifying] party lends a hand.
      # may
      DUTY (NEGATION) : The clerk [may→must] take a picture on the spot.
      DUTY (NEGATION) : Residents [shall→may] show their plans to the office.
      DUTY (NEGATION) : The guard [is entitled to→is obliged to] ask visitors to sign the book.
      DUTY (NEGATION) : Suppliers [have to→are free to] put a label on each box.
      DUTY (NEGATION) : We will [endeavour to→] restore lost files.
      DUTY (NEGATION) : Riders [are required→are encouraged] to wear a helmet.
      DUTY (NEGATION) : The manager [ensures that→tries to see that] letters are answered the same day.
      DUTY (NEGATION) : Advisers may [only→] call from a number of the firm.
      DUTY (NEGATION) : The contractor [is under a duty→has the option] to clear the site.
      DUTY (NEGATION) : The text in French [prevails→may prevail] over the others.
      # negation
      NEGATION (RECIPIENT, DUTY) : We do [not →]forward your letters to other readers.
      NEGATION (DUTY, RIGHT) : An opened box can[→not] be returned.
      NEGATION (DUTY, RIGHT) : Pipes moved [without→with] approval are put back.
      NEGATION (DUTY) : The desk [refuses→accepts] parcels from outside.
      NEGATION (DUTY) : The fee [excludes→includes] transport and breakfast.
      NEGATION (DUTY) : The shop has [no→a] duty to watch over the belongings of guests.
      NEGATION (DUTY) : These terms are [hardly→certainly] standard terms.
      NEGATION (DUTY) : It is [forbidden→allowed] to park bicycles in the hallway.
      NEGATION (DUTY) : The deposit is [non-refundable→refundable].
      NEGATION (DUTY) : The terrace opens [except→even] on rainy days.
      # negation moved
      NEGATION (DUTY) : The office may [not →]enter the room [→not ]having rung the bell.
      NEGATION (DUTY) : The landlord [need not→needs to] do the work [→not ]at night.
      NEGATION (DUTY) : [Not all→All] parcels are [→not ]delivered the same day.
      NEGATION (DUTY) : We undertake [not to→to] raise the price [→not ]before the end of the year.
      NEGATION (DUTY) : Coaches are [→not ]required [not →]to ask the parents.
      NEGATION (DUTY) : The parties agree [not →]to be bound, and [→not ]to tell the press.
      NEGATION (DUTY) : Staff do not [always →]answer at night[→ always].
      NEGATION (DUTY) : The depot is [not wholly→wholly not] open to visitors.
      NEGATION (DUTY) : The organiser does [not →]agree that runners do [→not ]hand in a report.
      NEGATION (DUTY) : We are [→not ]able [not →]to answer within a day.
      NEGATION (DUTY) : The buyer who has [not →]paid is told that goods are [→not ]shipped.
      NEGATION (DUTY) : You may choose [not →]to pay and [→not ]to lose your seat.
      # place
      TRANSFER (STORAGE) : Backups are held in [Dublin→Mumbai].
      TRANSFER (STORAGE) : Our servers stand [within→outside] the European Economic Area.
      TRANSFER (STORAGE, RECIPIENT) : Entry forms go to the team in [Lyon→Seoul].
      TRANSFER (STORAGE, RECIPIENT) : Recordings are reviewed by colleagues in [Spain→Singapore].
      TRANSFER (STORAGE) : Log files stay in [Germany→the United States].
      TRANSFER (STORAGE) : These papers are handled [at home→at home and abroad].
      TRANSFER (STORAGE) : The data centre is run from [Zurich→Manila].
      TRANSFER (STORAGE) : The people who handle it work in [Porto→Nairobi].
      # bound
      FIGURE : Damages are limited to the [greater→lesser] of the price and the loss.
      FIGURE : Of the two dates the [earlier→later] counts.
      FIGURE : The penalty is [no less than→no more than] ten percent of the price.
      FIGURE : The deposit equals [at least→at most] three months of rent.
      FIGURE : A charge is added for tables of [more→fewer] than six guests.
      FIGURE : Readers aged sixty or [over→under] come in free.
      FIGURE : Interest has a [cap→floor] of four percent.
      FIGURE : The fine is the [higher→lower] of both amounts.
      FIGURE : Guests may borrow [up to→at least] five books at once.
      FIGURE : Refunds take [a maximum→a minimum] of two weeks.
      # before after
      FIGURE : Tenants settle the bills seven days [before→after] they leave.
      FIGURE : We publish the reasons [before→after] the rules take effect.
      FIGURE : The balance falls due [prior to→following] inspection.
      FIGURE : The buyer bears the risk [until→after] loading.
      FIGURE (RIGHT) : You can cancel the order [before→after] payment.
      FIGURE : Minutes are sent out [after→ahead of] the meeting.
      FIGURE : Parents get an explanation [beforehand→afterwards].
      FIGURE : Spectators who arrive [before→once] the match begins get a wristband.
      # unit
      FIGURE : Refunds arrive within fifteen [calendar→business] days.
      FIGURE : The seller issues the invoice within thirty [→trading ]days of receipt.
      FIGURE : Copies are sent [within seven days→on the seventh day].
      FIGURE : Books are lent for four [weeks→months].
      FIGURE : The medicine is kept below eight degrees [Celsius→Fahrenheit].
      FIGURE : The call begins at 9 a.m. [London time→UTC].
      FIGURE : The loan bears [simple→compound] interest at five percent.
      FIGURE : The price is 2,000 a piece, [inclusive→exclusive] of VAT.
      FIGURE : Guests give 24 [hours→working hours] of notice.
      FIGURE : Ten [consecutive→cumulative] days are allowed.
      FIGURE : The shop closes at [3→half past 3] in the afternoon.
      FIGURE : Terms are counted in [calendar→banking] days.
      # amount
      FIGURE : The fine is [$→US$]50,000.
      FIGURE : Each guest pays [US$→A$]100 in advance.
      FIGURE : The yearly fee is 300 [dollars→euros].
      FIGURE : Cover ends at [£→€]2,000.
      FIGURE : The deposit is [three→five] thousand and is settled on leaving.
      FIGURE : Each further mile costs [1.5→.5] pounds.
      FIGURE : Late payment costs [0.05→0.03] percent a day.
      FIGURE : The fee is two [percent→per mille] of the trade.
      FIGURE : Prizes add up to 20 [million→billion].
      FIGURE : Members get a [fifth→tenth] off.
      # reference
      REFERENCE : The contract ends in the cases of Section [5→6].
      REFERENCE : For refunds see Annex [A→B].
      REFERENCE : The standard is that of Section 3[(b)→(c)].
      REFERENCE : Subject to [the preceding→the following] paragraph the claim lapses.
      REFERENCE : The events set out [above→below] are judged by the tribunal.
      REFERENCE : Part [II→III] governs the procedure.
      REFERENCE : Article 9([1→2]) is not touched.
      REFERENCE : Exceptions are listed in Schedule [3→4].
      # recipient
      RECIPIENT : Your address goes to [the courier→the courier and to local riders].
      RECIPIENT : We send the results to [your doctor→your employer].
      RECIPIENT : Entries are seen by [the organiser→the organiser and its sponsors].
      RECIPIENT : Recordings are passed to [our quality team→an outside call centre].
      RECIPIENT : Besides the courier, [your neighbour→an insurer] can see the time of delivery.
      RECIPIENT : Statistics are shared with [advertisers→advertisers and their agents].
      RECIPIENT : The list is reported to [the council→the police].
      RECIPIENT : We tell [credit agencies→credit agencies and debt collectors] of late payment.
      # right
      RIGHT : You can [download→look at] the reviews that you wrote.
      RIGHT : You are able to [export→browse] your running history.
      RIGHT : Users have the right to [have mistakes put right→be informed of mistakes].
      RIGHT : You may [take your data to another platform→see a list of your data].
      RIGHT (DUTY) : Residents may [opt out of→expect] messages.
      RIGHT : You may ask us to stop [sending→sending and profiling].
      RIGHT : Patients may ask for [a copy→a summary] of the file.
      RIGHT (NEGATION, DUTY) : You [can→cannot] take back your permission.
      RIGHT : You have the right to data [portability→transparency].
      RIGHT : You can transfer your playlists to [another service→another account].
      # human review
      RIGHT : Where a decision is made by machine, you may [have it looked at again by a person→comment on it].
      RIGHT : If the system declines a loan, [a member of staff checks it again→the system shows a score].
      RIGHT (NEGATION) : If you dispute the result, [somebody looks into it→you can leave a remark].
      RIGHT (DUTY, NEGATION) : Scores come from a program[ and are confirmed by an employee→].
      RIGHT : When an account is blocked, [our team reviews the case in person→the check is run again].
      RIGHT (DUTY, NEGATION) : You can ask for [a human→a chatbot] to handle the appeal.
      # opt out
      RIGHT : You can turn off recommendations [with one tap→by an application in writing].
      RIGHT (DUTY) : To stop our letters, [click the link in any of them→send us a signed form].
      RIGHT (DUTY) : You can unlink the card [in the settings→at a branch with your passport].
      RIGHT (DUTY, CONTACT, FIGURE) : To end the subscription, [cancel on this page at any time→call us and wait for approval].
      RIGHT (DUTY) : Closing an account takes [two taps in the app→a form sent by post].
      RIGHT (DUTY) : Tracking is stopped [by a switch→by a request to the administrator].
      # reasons and notice
      RIGHT (DUTY, NEGATION) : If we turn down a request, we [explain why and→] keep a record.
      RIGHT (DUTY, NEGATION) : When we suspend an account, we [give you notice and→] seal its content.
      RIGHT (DUTY, NEGATION) : If prices rise, the platform [tells members by text message and→] charges the new price.
      RIGHT (DUTY, NEGATION) : If a refund is declined, the shop [gives its reasons in a letter→closes the case].
      RIGHT (DUTY, NEGATION) : After a breach we [alert those affected at once→improve our systems].
      RIGHT (DUTY, NEGATION) : If the venue changes, the organiser [consults the runners→decides alone].
      RIGHT (DUTY, NEGATION) : You get [a reasoned→an] answer.
      RIGHT (DUTY, NEGATION) : When the rules change we [notify each user→post them on the site].
      # who, by the grammar
      PARTY : [The weaver→The dyer] must pay for spoilt cloth.
      PARTY : The cost of the new rope shall be borne by the [ringers→parish].
      PARTY : Broken panes shall be paid for by the [plot holder→association].
      PARTY : [The guild→The weaver] is liable for fire.
      PARTY : The [falconer→estate] shall feed the birds each morning.
      PARTY : Spare keys are to be returned by the [groom→rider].
      OTHER : The [canoe→kayak] must be rinsed after use.
      OTHER : The [boat→raft] may carry four people.
      OTHER : The [brochure→poster] must give the price.
      OTHER : The [lamp→heater] must not run overnight.
      OTHER : The walls shall be covered by [paint→paper].
      OTHER (TRANSFER) : Parcels are sent to [us→US] only.
      # exchanged
      RECIPIENT : We share your results with [Heron→Plover] and your address with [Plover→Heron].
      RECIPIENT, DATA : We disclose your height to the [tailor→stable] and your weight to the [stable→tailor].
      # items
      REFERENCE : Hives stand as [letter (d) of Clause 6→letter (e) of Clause 6] says.
      REFERENCE : Bees are covered by Clause 4, points (a) and [(b)→(c)].
      REFERENCE : Looms follow Clauses [3 to 6→3, 4 and 6].
      REFERENCE : Fires are lit as [subparagraph (i)→subparagraph (ii)] of paragraph 2 says.
      # none of that
      OTHER (TRANSFER) : This service is offered to users [at home→abroad].
      OTHER : These rules apply to [shops→the web store].
      OTHER : This clause applies only to [weekend→weekday] classes.
      OTHER : The shop hands [umbrellas→raincoats] to people who pass.
      OTHER : The hall is built of [grey→red] brick.
      OTHER : The talk is on the history of [tea→paper].
      OTHER : Tools are on the [rack→shelf].
      OTHER : The bylaws apply to members of the [choir→book club].
      """;

  private SubstitutionTexts() {}
}
