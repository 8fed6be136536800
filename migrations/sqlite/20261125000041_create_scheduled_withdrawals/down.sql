DROP TABLE scheduled_withdrawals;
