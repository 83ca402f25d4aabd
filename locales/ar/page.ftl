site-name = تالوغيت
