site-name = 塔洛盖特
