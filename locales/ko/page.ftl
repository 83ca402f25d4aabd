site-name = 탤로게이트
