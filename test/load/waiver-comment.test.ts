import { readWaiverComment } from '../../src/load/waiver-comment';

/** A sound waiver as `5 Y402, 11 Y403: reason`. */
function sound(text: string): string | undefined {
  const read = readWaiverComment(text);
  if (read === undefined || !read.isSound) return undefined;
  return `${read.codes.map(({ text: code, start }) => `${start} ${code}`).join(', ')}: ${read.reason}`;
}

/** A malformed one as what is wrong, and what can be kept of it: `reason Y402|`. */
function malformed(text: string): string | undefined {
  const read = readWaiverComment(text);
  return read === undefined || read.isSound ? undefined : `${read.problem} ${read.codes}|${read.reason}`;
}

describe('a waiver', () => {
  test.each([
    ['# yuetishi-ignore Y402: 会议日期由市委确定', '18 Y402: 会议日期由市委确定'],
    ['#yuetishi-ignore Y402:x', '17 Y402: x'],
    ['#\tyuetishi-ignore\tY402 : x', '18 Y402: x'],
    ['# yuetishi-ignore Y402, Y403: 原因', '18 Y402, 24 Y403: 原因'],
    ['# yuetishi-ignore Y402、Y403：原因', '18 Y402, 23 Y403: 原因'],
    ['# yuetishi-ignore Y402，Y403，： 原因：如下', '18 Y402, 23 Y403: 原因：如下'],
    ['# yuetishi-ignore Y402 Y403: 1', '18 Y402, 23 Y403: 1'],
    ['# yuetishi-ignore y402, 甲: x', '18 y402, 24 甲: x'],
  ])('%s', (text, expected) => {
    expect(sound(text)).toBe(expected);
  });
});

describe('a malformed waiver', () => {
  test.each([
    ['# yuetishi-ignore', 'code |'],
    ['# yuetishi-ignore:', 'code |'],
    ['# yuetishi-ignore: 原因', 'code |原因'],
    ['# yuetishi-ignore 会议日期由市委确定', 'code |会议日期由市委确定'],
    ['# yuetishi-ignore Y402', 'reason Y402|'],
    ['# yuetishi-ignore Y402:', 'reason Y402|'],
    ['# yuetishi-ignore Y402: -', 'reason Y402|'],
    ['# yuetishi-ignore Y402、y403：。', 'reason Y402, Y403|'],
    ['# yuetishi-ignore Y402 会议日期由市委确定', 'colon Y402|会议日期由市委确定'],
    ['# yuetishi-ignore Y402, Y403, 会议', 'colon Y402, Y403|会议'],
    ['# yuetishi-ignroe Y402: 会议', 'keyword Y402|会议'],
    ['# yuetsihi-ignore Y402: 会议', 'keyword Y402|会议'],
    ['# yuextishi-ignxre Y402: 会议', 'keyword Y402|会议'],
    ['# yuetishi ignore Y402: 会议', 'keyword Y402|会议'],
    ['# yuetishi_ignore Y402', 'keyword Y402|'],
    ['# yuetishi－ignore Y402: 会议', 'keyword Y402|会议'],
    ['# ｙｕｅｔｉｓｈｉ-ignore Y402: 会议', 'keyword Y402|会议'],
    ['# yuetishiignore Y402: 会议', 'keyword Y402|会议'],
    ['# Yuetishi-Ignore Y402: 会议', 'keyword Y402|会议'],
    ['# yuetishi-ignored Y402: 会议', 'keyword Y402|会议'],
    ['# yuetishi-ignore-next-line Y402: 会议', 'keyword Y402|会议'],
    ['# yuetishi-disable Y402, Y403: 会议', 'keyword Y402, Y403|会议'],
    ['# yuetishi: ignore Y402: 会议', 'keyword Y402|会议'],
    ['# yuetishi Y402：会议', 'keyword Y402|会议'],
    ['# yuetishi-ignor', 'keyword |'],
  ])('%s', (text, expected) => {
    expect(malformed(text)).toBe(expected);
  });
});

describe('prose', () => {
  test.each([
    ['#'],
    ['# 会议日期由市委确定'],
    ['# 豁免写作 yuetishi-ignore Y402: 原因'],
    ['# yaml-language-server: $schema=../../schemas/plan.schema.json'],
    ['# yuetishi'],
    ['# yuetishi 读这个文件'],
    ['# yuetishi check 每天运行'],
    ['# yuetishi Y402 的警告已经改了'],
    ['# yuetishi.yaml 里写了 Y402: error'],
    ['# ignore Y402: 原因'],
    ['## yuetishi-ignore Y402: 原因'],
  ])('%s', (text) => {
    expect(readWaiverComment(text)).toBeUndefined();
  });

  test.each([
    ['yuetishi', 'code'],
    ['Y402, ', 'reason'],
    ['-a', 'code'],
    [' -', 'code'],
    ['，', 'code'],
  ])('a comment of a megabyte of %j is told without delay', (text, problem) => {
    expect(readWaiverComment(`# yuetishi${text.repeat(300_000)}`)).toBeUndefined();
    expect(readWaiverComment(`# yuetishi-ignore ${text.repeat(300_000)}`)).toMatchObject({ problem });
  });
});
