/** What a person who opens the folder of an exchange has to know. */
export const exchangeReadme = `符合性测试：以文件夹交换

测试程序在这个文件夹里一次放好要问的，被测系统（或者操作它的人）把答复放回来。两边不需要网络。

次序
  1. hello        握手。答复说明是什么产品、会做什么。
  2. open         开始。答复说明可以开始。
  3. case-0001 …  全部用例一次放出，哪个先答都可以。
  4. close        结束，不用答复。

每个文件夹里
  request.json           要问的。文件的路径都相对于 request.json 所在的文件夹。
  files                  要检查的数据。
  response.example.json  答复的样子，照着填；其中的中文都要换掉。
  response.json          答复，由您放进来。先写成别的名字，写完再改名为 response.json。
  response.error.txt     出现时，说明 response.json 读不了、为什么；改好后会再读。

怎样答复（response.json，UTF-8 的 JSON）
  做了       { "type": "result", "seq": 与 request.json 相同, "status": "done", …… }
             validator   findings   找到的全部问题；没有问题就是 []
             exporter    files      写出的文件，放在同一个文件夹里
             receiver    findings、accepted、receipt、stored
             lifecycle   findings、state
             tagger      due        true、false，不能判定时 null
             publisher   published  公开副本；不得公开时 null
  不支持     { "type": "result", "seq": …, "status": "skipped", "reason": "原因" }
  系统出错   { "type": "result", "seq": …, "status": "errored", "message": "说明" }

问题只比较规则编号、第几条记录、字段，不比较文字：
  { "rule": "规则编号", "record": 1, "field": "/字段" }

到了测试时说好的时限，没有答复的用例算超时。消息的完整定义见测试集 protocol 文件夹中的 JSON Schema。
`;
