export const mistakes = [
  [0, "XK_XKBH", "JY24401000000018"],
  [0, "XK_YXQZI", "2024/04/09"],
  [1, "XK_XDR_SHXYM", "91330106ma27abcd4c"],
  [1, "XK_JDRQ", "2026/06/03"],
  [2, "XK_XDR_LB", "个体户"],
  [2, "XK_NR", ""],
  [3, "XK_LYDWDM", "N/A"],
  [3, "XK_XKLB", "备案"],
] as const;
