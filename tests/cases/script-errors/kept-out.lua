os.time()
