# currencies
