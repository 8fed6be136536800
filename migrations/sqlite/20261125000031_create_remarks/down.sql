DROP TABLE remark_answers;
DROP TABLE remarks;
