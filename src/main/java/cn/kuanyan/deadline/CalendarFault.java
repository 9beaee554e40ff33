package cn.kuanyan.deadline;

/** A calendar file that cannot be used. The message is Chinese, for the person who put the file there. */
public class CalendarFault extends RuntimeException {

    CalendarFault(String file, String rule) {
        super("工作日历文件 " + file + "：" + rule);
    }
}
