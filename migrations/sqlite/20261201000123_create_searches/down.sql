DROP TABLE best_bets;
DROP TABLE empty_searches;
