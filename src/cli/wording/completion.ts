import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '显示让终端按 Tab 补全命令的脚本；怎样装上，写在脚本开头',
  en: 'print the script with which a shell completes commands at Tab; its first lines say how to install it',
};
export const SHELL_VALUE: Bilingual = { zh: '终端', en: 'shell' };
export const SHELL: Bilingual = {
  zh: 'bash、zsh、fish 或 powershell',
  en: 'bash, zsh, fish or powershell',
};
export const FILE: Bilingual = { zh: '写入文件', en: 'write to a file' };
export const EXAMPLE_BASH: Bilingual = { zh: '用于 bash 的脚本', en: 'the script for bash' };
export const EXAMPLE_FILE: Bilingual = {
  zh: '存成文件，放进 zsh 的 fpath',
  en: 'as a file, to be put into a folder of fpath',
};
