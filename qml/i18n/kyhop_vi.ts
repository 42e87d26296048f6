<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Welcome</name>
    <message>
        <source>Kỳ Họp</source>
        <translation>Kỳ Họp</translation>
    </message>
    <message>
        <source>Papers, notes and votes of a council, from device to device, without a server.</source>
        <translation>Tài liệu, ghi chú và biểu quyết của hội đồng, truyền từ máy này sang máy khác, không cần máy chủ.</translation>
    </message>
    <message>
        <source>This window shows one page of a paper so far. Start it with: kyhop --open FILE.pdf:PAGE. Meetings, notes and votes are at work in the command kyhopctl.</source>
        <translation>Hiện cửa sổ này mới xem được từng trang của một tài liệu. Mở bằng lệnh: kyhop --open TỆP.pdf:TRANG. Kỳ họp, ghi chú và biểu quyết đã dùng được bằng lệnh kyhopctl.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kỳ Họp</source>
        <translation>Kỳ Họp</translation>
    </message>
    <message>
        <source>%1 – Kỳ Họp</source>
        <translation>%1 – Kỳ Họp</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 của %2</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The file cannot be read. Check its name, its rights and the disk.</source>
        <translation>Không đọc được tệp. Xin kiểm tra tên tệp, quyền truy cập và ổ đĩa.</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose a PDF file.</source>
        <translation>Đây không phải là tệp thông thường. Xin chọn một tệp PDF.</translation>
    </message>
    <message>
        <source>This file is not a PDF. Save or print it as a PDF and open that.</source>
        <translation>Tệp này không phải là PDF. Xin lưu hoặc in thành PDF rồi mở lại.</translation>
    </message>
    <message>
        <source>This page or paper is damaged. Fetch the file again from where it came from.</source>
        <translation>Trang hoặc tài liệu này bị hỏng. Xin lấy lại tệp từ nơi gửi.</translation>
    </message>
    <message>
        <source>This paper opens only with a password. Save a copy without the password.</source>
        <translation>Tài liệu này chỉ mở được bằng mật khẩu. Xin lưu một bản không có mật khẩu.</translation>
    </message>
    <message>
        <source>This paper has no pages. Check that it is the right file.</source>
        <translation>Tài liệu này không có trang nào. Xin kiểm tra có đúng tệp cần mở không.</translation>
    </message>
    <message>
        <source>This paper is larger than 2 GiB. Split it into several papers.</source>
        <translation>Tài liệu này lớn hơn 2 GiB. Xin tách thành nhiều tài liệu.</translation>
    </message>
    <message>
        <source>This paper has more than 10,000 pages. Split it into several papers.</source>
        <translation>Tài liệu này có hơn 10.000 trang. Xin tách thành nhiều tài liệu.</translation>
    </message>
    <message>
        <source>This page needs more memory than a paper may use. Print it to a new PDF.</source>
        <translation>Trang này cần nhiều bộ nhớ hơn mức cho phép. Xin in lại thành một tệp PDF mới.</translation>
    </message>
    <message>
        <source>This paper takes too long to read. Print it to a new PDF, or split it.</source>
        <translation>Đọc tài liệu này mất quá nhiều thời gian. Xin in lại thành tệp PDF mới hoặc tách nhỏ.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc.</translation>
    </message>
    <message>
        <source>The program that reads papers did not finish. Try once more.</source>
        <translation>Chương trình đọc tài liệu chưa làm xong. Xin thử lại.</translation>
    </message>
</context>
</TS>
