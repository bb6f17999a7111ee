/** A small plan with a duty of each kind, for tests of what is written into its records. */
export const SMALL_PLAN = `format: 1
title: 2022年机关党建工作要点
year: 2022
organisation: 市机关事务管理局
units: [局党组, 机关党委, 机关纪委, 第一党支部, 第二党支部]
groups: { 各支部: [第一党支部, 第二党支部] }
sections:
  - title: 强化政治建设
    clauses:
      - label: 1
        title: 第一议题
        tasks:
          - { id: 1-1, title: 落实第一议题制度, when: 常态化, lead: 局党组 }
      - label: 3
        title: 模范机关
        tasks:
          - { id: 3-1, title: 评选表彰先进支部, when: 6月, lead: 机关党委 }
      - label: 12
        title: 组织生活
        tasks:
          - { id: 12-1, title: 开展主题党日, when: { every: month, in: 2022-05..2022-07 }, lead: 各支部 }
      - label: 14
        title: 党风廉政
        tasks:
          - { id: 14-1, title: 开展警示教育, when: 年内2-3次, lead: 机关纪委 }
`;
