# What is wrong with an answer, said as what to do about it.

issue-missing = Please answer this question.
issue-too-many-words = Please use at most { $limit ->
        [one] one word
       *[other] { $limit } words
    }; you have { $count }.
issue-too-long = Please use at most { $limit ->
        [one] one character
       *[other] { $limit } characters
    }.
issue-not-an-email = Please type an e-mail address, such as name@example.org.
issue-not-an-address = Please type a web address, such as www.example.org.
issue-not-a-phone = Please type a telephone number in digits, such as +41 22 000 00 00.
issue-not-a-year = Please type a year in four digits, such as 1998.
issue-not-a-number = Please type a whole number from { $min } to { $max }.
issue-not-a-choice = Please choose one of the answers shown here.
issue-not-a-date = Please type a date that is in the calendar.
issue-not-a-time = Please type a time of day, such as 14:30.
issue-file-too-large = Please choose a file of at most { $limit }.
issue-file-kind = Please choose a file of another kind: this one cannot be taken.
issue-file-empty = Please choose another file: there is nothing in this one.
issue-taken = Please choose another: this one is taken.
