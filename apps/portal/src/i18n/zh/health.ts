export const health = {
  title: "运行状况",
  lead: "哪些地方不正常、有多严重、该怎么办。",
  again: "再检查一次",
  looked_at: "检查于",
  all_well: "一切正常",
  all_well_text: "没有任何工作等待过久，没有任何部件损坏，各项设置都正确。",
  findings: "发现的问题",
  checks: "检查的项目",
  strip: "有些地方不正常",
  strip_more: "查看处理办法",
  severity: { error: "错误", warning: "警告", hint: "提示" },
  outcome: { well: "正常", found: "有问题", skipped: "未检查", failed: "无法检查" },
  check: {
    settings: "设置",
    database: "数据库",
    migrations: "迁移",
    roles: "角色",
    pictures_and_evidence: "图片与证据",
    mail_and_scanner: "邮件与扫描器",
    workers: "工作进程",
    clocks: "时钟",
    work_that_waits: "等待的工作",
    work_in_hand: "进行中的工作",
    deliveries_to_marketplaces: "向平台的投递",
    rights_in_screening: "审核中的权利",
    ledger: "账本",
    cases_and_their_events: "案件及其事件",
  },
  finding: {
    settings: {
      invalid: { what: "有一项设置无法读取：{{detail}}", remedy: "请更正；带着它服务器无法启动。" },
      url_plain: {
        what: "公开地址 {{url}} 使用 http：登录信息和链接以明文传输。",
        remedy: "在前面放置支持 TLS 的代理，并设置 https 地址。",
      },
      url_local: {
        what: "公开地址 {{url}} 只在本机有效；邮件中和发给卖家的链接都无法打开。",
        remedy: "设置浏览器和平台能够访问本服务器的地址。",
      },
      proxy_untrusted: {
        what: "公开地址是 https，但没有信任任何代理：所有调用者都显示为代理的地址，并共用它的限额。",
        remedy: "若代理会注明调用者并覆盖其自称的地址，请将它设为 true。",
      },
      secret_weak: {
        what: "密钥虽长，却只有 {{kinds}} 种不同的字符：可以被猜出。",
        remedy: "请生成随机密钥，例如：openssl rand -base64 32。已加密的内容需要重新加密。",
      },
      secret_beside_data: {
        what: "密钥就放在数据文件夹里，与它所加密的内容相邻：谁复制该文件夹，谁就能读取一切。",
        remedy: "把它设在环境变量中，并移走该文件。",
      },
      secret_readable: {
        what: "本机的其他用户可以读取密钥文件。",
        remedy: "只允许所有者读取：对数据文件夹中名为 secret 的文件执行 chmod 600。",
      },
      mail_missing: {
        what: "不会发送任何邮件：品牌方不知道有请求等待，通知的提交人也收不到消息。",
        remedy: "设置邮件服务器和发件地址。",
      },
      scanner_missing: {
        what: "来自外部的文件没有经过恶意软件扫描。",
        remedy: "运行 ClamAV，并设置它的监听地址。",
      },
      outbound_open: {
        what: "对外请求可以访问私有地址：{{addresses}}。",
        remedy: "除演示外请取消此设置：凡能指定图片地址的人也能访问这些地址。",
      },
    },
    mail: {
      unreachable: {
        what: "邮件服务器没有应答（{{reason}}）。邮件会等待并重试。",
        remedy: "检查主机和端口是否正确，以及能否从这里访问。",
      },
      behind: {
        what: "邮件在等待，最久的已等 {{minutes}} 分钟（共 {{count}} 封）。",
        remedy: "检查邮件服务器是否应答。恢复后会自动发送。",
      },
      given_up: {
        what: "最近一周有 {{count}} 封邮件被放弃。",
        remedy: "日志说明了原因。请求在门户中照样可见。",
      },
    },
    scanner: {
      unreachable: {
        what: "恶意软件扫描器没有应答（{{reason}}）。收到的文件暂不放行。",
        remedy: "启动它，或更正它的监听地址。",
      },
    },
    objects: {
      unreachable: {
        what: "图片与证据的存储无法写入或读出（{{reason}}）。",
        remedy: "在此期间商品仍按文字审核；请处理存储，其余会自动补上。",
      },
      folder_full: {
        what: "数据文件夹所在磁盘只剩 {{free}} MB（{{percent}} %）。",
        remedy: "在写入失败之前腾出空间，或换用更大的磁盘。",
      },
    },
    database: {
      unreachable: {
        what: "数据库没有应答：{{reason}}",
        remedy: "检查它是否在运行，地址和密码是否正确。",
      },
      absent: { what: "数据文件夹中还没有数据库。", remedy: "服务器第一次启动时会创建。" },
      old: { what: "数据库是 PostgreSQL {{version}}，需要 15 或更新的版本。", remedy: "请升级。" },
      migrations_missing: {
        what: "有 {{count}} 个迁移尚未执行，第一个是 {{first}}。",
        remedy: "执行 touchstone migrate，或启动本版本的服务器。",
      },
      migrations_unknown: {
        what: "数据库曾被 {{first}} 更改，而本版本不认识它。",
        remedy: "请运行不旧于最近运行过的版本。",
      },
      migrations_changed: {
        what: "迁移 {{first}} 与当时执行的不一致。",
        remedy: "把该文件恢复成发布时的样子。",
      },
      role_missing: {
        what: "角色 {{role}} 不存在或无法使用：无法以它的名义读取任何内容。",
        remedy: "创建它并授予连接所用的用户，如第一个迁移所做。",
      },
      role_strong: {
        what: "角色 {{role}} 可绕过行级安全：租户之间没有隔离。",
        remedy: "取消它的 superuser 和 bypassrls。",
      },
      superuser: {
        what: "服务器以数据库超级用户的身份连接。",
        remedy: "让它以仅拥有自己各表的用户连接。",
      },
      connections: {
        what: "数据库 {{most}} 个连接中已占用 {{used}} 个。",
        remedy: "提高 max_connections，或减少服务器：每台最多占用 {{each}} 个。",
      },
      dead_rows: {
        what: "表 {{table}} 有 {{dead}} 个死行和 {{live}} 个活行。",
        remedy: "检查 autovacuum 是否跟得上，以及是否有长时间未结束的事务。",
      },
      long_transaction: {
        what: "数据库中有一个事务已打开 {{minutes}} 分钟；在此期间死行无法清除。",
        remedy: "在 pg_stat_activity 中找到并结束它。",
      },
      not_durable: {
        what: "数据库在写入磁盘之前就声称已写入（{{setting}} 已关闭）。",
        remedy: "请打开它：已确认的内容可能丢失。",
      },
    },
    screening: {
      behind: {
        what: "商品在等待审核，最久的已等 {{minutes}} 分钟（共 {{count}} 件）。没有一件被跳过。",
        remedy: "增加线程或服务器；检查是否有平台一次发来全部商品。",
      },
      failing: {
        what: "{{count}} 件商品一再无法审核。",
        remedy: "日志列出了它们及原因；它们仍在队列中。",
      },
    },
    looks: {
      behind: {
        what: "图片在等待查看，最久的已等 {{minutes}} 分钟（共 {{count}} 张）。",
        remedy: "文字照常审核。请增加处理器，或通过策略减少细看的图片。",
      },
    },
    pictures: {
      behind: {
        what: "图片在等待获取，最久的已逾期 {{minutes}} 分钟（共 {{count}} 张）。",
        remedy: "检查服务器能否访问各店铺的图片，以及存储是否应答。",
      },
    },
    deliveries: {
      behind: {
        what: "已作出的决定 {{minutes}} 分钟来未送达 {{marketplace}}（共 {{count}} 条）。",
        remedy: "查看它的接收端：如何应答，能否访问。",
      },
    },
    endpoint: {
      parked: {
        what: "{{marketplace}} 的接收端明确拒绝，已停放;{{count}} 条投递在等待。",
        remedy: "询问其运营者，更正地址或密钥后恢复。没有放弃任何内容。",
      },
      failing: {
        what: "{{marketplace}} 的接收端已连续 {{failures}} 次无法访问。",
        remedy: "系统会自动重试。若持续不通，请告知其运营者。",
      },
      missing: {
        what: "{{marketplace}} 处于正式模式却没有接收端：它什么也收不到。",
        remedy: "设置它接收投递的地址。",
      },
    },
    clocks: {
      overdue: {
        what: "{{count}} 个案件时钟已过时限，最久的超过 {{minutes}} 分钟。",
        remedy: "检查时钟进程是否在运行，并在日志中查看失败原因。",
      },
    },
    scans: {
      behind: {
        what: "文件在等待扫描，最久的已等 {{minutes}} 分钟（共 {{count}} 个）。它们暂不放行。",
        remedy: "检查扫描器是否应答。",
      },
    },
    leases: {
      expired: {
        what: "{{queue}} 中有 {{count}} 项工作被领取后未完成，也无人接手。",
        remedy: "对应的工作进程没有运行或立即失败：日志说明了原因。请重新启动服务器。",
      },
    },
    rematch: {
      stuck: {
        what: "{{count}} 项新权利与已存商品的比对没有进展。",
        remedy: "检查它们是否被有意暂停，以及工作进程是否在运行。",
      },
    },
    clock: {
      drift: {
        what: "本进程与数据库的时钟相差 {{seconds}} 秒。",
        remedy: "让两台机器都用 NTP 校时：法律期限按这些时钟计算。",
      },
      back: {
        what: "{{table}} 中有超前 {{seconds}} 秒的时间：时钟曾被调回，或曾经不准。",
        remedy: "校准时钟。等待该时间的工作会等得更久。",
      },
    },
    ledger: {
      missing: {
        what: "{{count}} 个案件事件在账本中没有记录，第一个属于案件 {{case}}。",
        remedy: "有人手工改动了数据库，或丢失了一部分：请与备份比较。",
      },
      changed: {
        what: "{{count}} 个案件事件与账本中的记录不符，第一个属于案件 {{case}}。",
        remedy: "保持数据库原样并与备份比较：历史被改写了。",
      },
      gap: {
        what: "{{count}} 个案件的事件有缺口，第一个是案件 {{case}}。",
        remedy: "保持数据库原样并与备份比较。",
      },
    },
    cases: {
      not_their_events: {
        what: "抽样中有 {{count}} 个案件与其事件不符，第一个是案件 {{case}}（{{table}}）。",
        remedy: "对全部案件执行 touchstone refold，并保持数据库原样。",
      },
    },
    rights: {
      not_live: {
        what: "审核所依据的权利落后 {{behind}} 次变更。",
        remedy: "日志说明了变更为何未能生效。",
      },
      unmeasured: {
        what: "{{count}} 个已核实的商标等待测量超过 {{minutes}} 分钟：尚未查找它们的伪装写法。",
        remedy: "检查测量进程是否在运行，并在日志中查看失败原因。",
      },
      brand_in_doubt: {
        what: "{{count}} 项已核实的权利未用于审核，因为其品牌的身份尚未确认。",
        remedy: "核对该品牌的身份。",
      },
    },
    worker: {
      stopped: {
        what: "工作进程 {{worker}} 没有运行。",
        remedy: "重新启动服务器；日志说明了它为何停止。",
      },
    },
    server: {
      silent: {
        what: "进程 {{process}} 打开了内嵌数据库，但 {{url}} 上没有服务器应答。",
        remedy: "用 --url 给出它的地址，或停止该进程。",
      },
    },
    doctor: {
      blind: {
        what: "检查“{{check}}”无法进行：{{reason}}",
        remedy: "先处理旁边发现的问题，然后再检查一次。",
      },
    },
  },
};
