/** Syllables of Mandarin without tones, each with characters that are read so. Characters of names come first. */
const TABLE = `
a阿啊 ai爱艾埃哀矮碍 an安岸按暗案 ang昂 ao奥澳傲敖袄 ba巴八霸爸芭吧拔把 bai百白佰柏拜摆 ban班半板版般伴 bang邦帮棒榜
bao宝保包堡报豹抱爆 bei贝北倍备杯背 ben本奔 beng崩蹦 bi比必碧壁毕笔彼避 bian边变便编遍 biao标表彪 bie别 bin宾滨彬 bing冰兵饼并
bo波伯博播勃泊 bu布步不部补 cai彩才财采菜 can灿参餐残 cang仓苍藏沧 cao曹草操 ce策册测 cen岑 ceng层曾 cha茶查差插察 chai柴拆
chan禅产缠 chang昌长常畅场厂唱 chao超潮朝巢 che车彻 chen晨陈辰尘沉 cheng城成诚程橙承 chi驰池迟齿尺赤吃 chong冲充虫崇宠
chou绸愁丑 chu初楚出处厨 chuan川传船穿 chuang创窗床 chui吹垂 chun春纯淳 ci词慈次磁 cong聪从丛 cui翠崔 cun村存 cuo错
da达大答打 dai戴代带黛袋 dan丹单但蛋担 dang当党 dao道岛刀到 de德得 deng灯登等邓 di迪帝地第弟底蒂笛 dian典点电店殿 diao雕钓
die蝶叠 ding鼎丁顶定 dong东冬动栋洞 dou豆斗都 du都杜度独渡 duan段端缎 dui对 dun顿盾敦 duo多朵 e鹅娥 en恩 er尔儿二耳
fa法发 fan凡帆范梵饭繁 fang方芳房纺坊 fei飞菲非费妃 fen芬粉分奋 feng风丰枫峰锋凤 fo佛 fu福富服夫芙府孚 ga嘎 gai改盖
gan甘干感 gang钢港刚 gao高糕 ge歌格哥鸽阁葛 gen根 geng耕更 gong工公宫功 gou狗购 gu古谷故顾 gua瓜 guan冠官关观馆
guang光广 gui桂贵归 gun滚 guo国果锅 ha哈 hai海孩 han汉韩寒涵 hang航行 hao好豪浩号昊 he和河禾合荷贺赫 hei黑 hen很
heng恒衡横 hong红宏虹鸿洪 hou厚侯猴 hu虎湖胡户互护狐 hua华花画化 huai怀 huan欢环幻 huang皇黄凰 hui慧辉惠会汇灰 hun魂
huo火活货获霍 ji吉集机记纪佳极季鸡济技 jia家佳嘉加甲 jian健建简剑尖间 jiang江将姜匠 jiao娇角胶焦 jie杰洁捷节界姐
jin金锦进今津 jing京晶精静景鲸 jiong炯 jiu九久酒 ju居菊聚巨 juan娟卷 jue觉爵 jun军君俊骏 ka卡咖 kai凯开 kan看 kang康
kao考靠 ke科可克客柯珂 ken肯 kong空孔 kou口扣 ku酷库 kua跨 kuai快 kuan宽款 kuang矿狂 kui葵奎 kun昆坤 kuo阔扩 la拉啦
lai来莱赖 lan蓝兰澜岚 lang狼朗浪 lao老劳 le乐勒 lei雷蕾 leng冷 li力利丽李黎立里莉理礼 lian莲联连恋 liang亮良梁粮
liao辽疗 lie猎烈 lin林琳霖临 ling玲灵凌岭铃领 liu流柳刘六 long龙隆 lou楼 lu露路鹿鲁卢陆 lv绿旅律 luan鸾 lun伦轮 luo罗洛萝络落
ma马玛妈麻 mai麦迈买 man曼满漫 mang芒 mao猫毛茂贸 mei美梅媚玫每 men门 meng梦萌蒙 mi米蜜迷密 mian棉面免 miao妙苗 min民敏
ming明名鸣茗 mo莫魔摩墨 mou谋 mu木牧慕母 na娜纳那 nai奶乃 nan南男楠 nao脑 nei内 neng能 ni尼妮泥 nian年念 niao鸟 ning宁凝
niu牛纽 nong农 nu努 nv女 nuan暖 nuo诺 o哦 ou欧偶 pa帕 pai派牌 pan潘盘 pang庞 pao跑 pei佩沛配 peng鹏朋 pi皮匹 pian片
piao飘 pin品拼 ping平苹萍 po坡破 pu普浦葡 qi奇琪七旗齐骑启气 qian千前钱谦 qiang强枪 qiao乔桥巧 qin琴秦亲勤 qing青清晴庆轻
qiong琼 qiu秋球 qu趣曲 quan全泉 que雀 qun群 ran然 rao饶 re热 ren人仁 ri日 rong荣容绒 rou柔 ru如儒 rui瑞锐蕊 run润
ruo若 sa萨 sai赛 san三 sang桑 sao扫 se色 sen森 sha莎沙纱 shan山珊善闪 shang尚商上 shao少绍 she社舍 shen神深申 sheng盛生圣胜
shi士诗石世时狮师食视实 shou手寿首 shu书舒树数 shua刷 shuai帅 shuang双爽 shui水 shun顺 shuo硕 si思丝斯司四 song松宋送 sou搜
su苏素速酥 suan算 sui岁随 sun孙 suo索 ta塔她 tai泰太台 tan坛谈 tang唐堂糖汤 tao桃陶淘涛 te特 teng腾 ti体提 tian天甜田
tiao条 tie铁 ting婷庭听 tong通童同 tou头投 tu图兔土 tuan团 tun吞 tuo拓驼 wa娃瓦 wai外 wan万婉湾玩 wang王旺网望 wei维威薇伟卫味唯
wen文雯温 wo我沃 wu五吴武舞屋物 xi西喜熙希溪曦 xia夏霞侠 xian仙先鲜贤 xiang香祥翔想箱 xiao小晓笑萧 xie鞋谢 xin新心欣鑫馨
xing星兴行幸 xiong雄熊 xiu秀修 xu旭徐 xuan轩宣 xue雪学 xun迅寻 ya雅亚娅丫 yan颜妍燕岩言 yang阳扬洋羊 yao瑶姚药 ye叶野夜
yi一依伊怡艺义易衣益 yin银音茵印 ying英莹鹰樱 yong永勇 you优友悠游 yu玉雨宇语裕鱼羽 yuan元园缘源 yue月悦粤越 yun云韵芸运
za杂 zai再在 zan赞 zang藏 zao早 ze泽 zeng增 zha扎 zhai宅 zhan展战 zhang张章 zhao兆赵招 zhe哲者 zhen真珍臻镇 zheng正郑
zhi之芝知智志至 zhong中忠钟 zhou周舟州 zhu珠竹朱主 zhua抓 zhuan专砖 zhuang庄装妆 zhui追 zhuo卓 zi子紫姿自 zong宗 zou走
zu足祖 zuan钻 zui最 zun尊 zuo座左
`;

export const READ_AS: ReadonlyMap<string, string> = new Map(
  readings().flatMap(({ syllable, characters }) =>
    characters.map((it): [string, string] => [it, syllable]),
  ),
);

export const CHARACTERS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  readings().map(({ syllable, characters }) => [syllable, characters]),
);

function readings(): { syllable: string; characters: string[] }[] {
  return TABLE.trim()
    .split(/\s+/)
    .map((entry) => {
      const [syllable = ""] = /^[a-z]+/.exec(entry) ?? [];
      return { syllable, characters: [...entry.slice(syllable.length)] };
    });
}
